package dev.neike.sample.simulation;

/** The units of the made-up company. */
public enum Trade {
    HUMAN_RESOURCES("HR", "人力资源部", "Human Resources"),
    FINANCE("FIN", "财务部", "Finance"),
    IT("IT", "信息技术部", "Information Technology"),
    PURCHASING("PUR", "采购部", "Purchasing"),
    RESEARCH("RD", "研发部", "Research and Development"),
    PRODUCTION("PROD", "生产部", "Production"),
    QUALITY("QA", "质量部", "Quality"),
    SALES("SALES", "销售部", "Sales"),
    CUSTOMER_CARE("CARE", "客户服务部", "Customer Care"),
    LOGISTICS("LOG", "仓储物流部", "Logistics"),
    ADMINISTRATION("ADM", "行政部", "Administration"),
    LEGAL("LAW", "法务部", "Legal");

    private final String code;
    private final String chinese;
    private final String english;

    Trade(String code, String chinese, String english) {
        this.code = code;
        this.chinese = chinese;
        this.english = english;
    }

    public String code() {
        return code;
    }

    public String chinese() {
        return chinese;
    }

    public String english() {
        return english;
    }
}
