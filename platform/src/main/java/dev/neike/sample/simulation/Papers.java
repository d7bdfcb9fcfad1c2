package dev.neike.sample.simulation;

import dev.neike.sample.simulation.Paper.Stage;
import dev.neike.sample.simulation.Paper.Times;
import java.util.List;

/** The agreements of the made-up company. */
public final class Papers {

    private Papers() {}

    public static final List<Paper> ALL = List.of(
            new Paper(
                    Trade.IT,
                    List.of(),
                    List.of(),
                    new Phrase("信息技术服务协议", "IT services for everybody"),
                    "1. 工作日受理账号、设备、网络与系统需求，并指定处理人。\n2. 无法按时完成时，提前告知原因和新的完成时间。\n3. 计划停机至少提前两个工作日通知。",
                    List.of(day(4, 5), day(4, 3), day(2, 2), hours(1, 4)),
                    "一次解决，不因同一问题再次打开请求。",
                    90,
                    "1. 通过服务目录提出请求，不口头派单。\n2. 收到完成通知后及时确认。",
                    8,
                    "说明设备编号、发生时间和影响范围，附截图。",
                    "连续两个月未达到履约率的，信息技术部在月度例会上说明原因并提出改进措施。",
                    150,
                    Stage.RENEWED),
            new Paper(
                    Trade.IT,
                    List.of(Trade.PRODUCTION),
                    List.of("IT-NETWORK"),
                    new Phrase("生产现场网络保障协议", "Network on the shop floor"),
                    "1. 车间网络故障优先处理，紧急故障一小时内到场。\n2. 每周巡检一次车间无线网络并通报结果。",
                    List.of(hours(4, 16), hours(2, 8), hours(1, 4), hours(1, 2)),
                    "车间网络每月中断不超过两小时。",
                    95,
                    "1. 现场指定一名联系人配合排查。\n2. 不得自行更改网络布线。",
                    2,
                    "写明工位、设备和故障现象。",
                    "因网络中断造成停线的，两部门共同复盘，三个工作日内给出措施。",
                    200,
                    Stage.IN_FORCE),
            new Paper(
                    Trade.HUMAN_RESOURCES,
                    List.of(),
                    List.of(),
                    new Phrase("人力资源服务协议", "Human resources services"),
                    "1. 证明开具、培训与招聘需求由专人跟进。\n2. 员工关怀与申诉严格保密。",
                    List.of(day(8, 15), day(4, 10), day(4, 5), day(2, 2)),
                    "招聘需求每周反馈进展。",
                    85,
                    "1. 招聘需求经部门负责人确认后提出。\n2. 面试安排确认后按时参加。",
                    16,
                    "招聘需求附岗位说明和到岗时间。",
                    "资料不全的请求退回补充，时限自补齐之时重新计算。",
                    120,
                    Stage.IN_FORCE),
            new Paper(
                    Trade.FINANCE,
                    List.of(),
                    List.of("FIN-EXPENSE", "FIN-INVOICE"),
                    new Phrase("费用报销与开票服务协议", "Expenses and invoices"),
                    "1. 单据齐全的报销按时付款。\n2. 退回时一次说明全部问题。",
                    List.of(day(8, 8), day(8, 5), day(4, 3), day(2, 1)),
                    "因财务部原因退回的比例不超过百分之三。",
                    90,
                    "1. 费用发生后三十日内提交。\n2. 票据真实、合规、完整。",
                    16,
                    "发票、审批单和付款信息齐全。",
                    "逾期付款的，财务部主动告知申请人预计付款日期。",
                    90,
                    Stage.IN_FORCE),
            new Paper(
                    Trade.PURCHASING,
                    List.of(Trade.PRODUCTION, Trade.RESEARCH, Trade.QUALITY),
                    List.of("PUR-GOODS", "PUR-URGENT"),
                    new Phrase("物资采购服务协议", "Buying goods"),
                    "1. 每项采购指定采购员，每周通报到货进度。\n2. 停线风险物料走紧急采购，当日响应。",
                    List.of(day(8, 20), day(8, 12), day(4, 6), day(2, 2)),
                    "到货一次验收合格率不低于百分之九十七。",
                    85,
                    "1. 每月二十日前提交下月用料计划。\n2. 到货后两个工作日内完成验收。",
                    8,
                    "物料编码、数量、图纸版本和需求日期。",
                    "计划外的紧急采购由需求部门承担加急费用。",
                    160,
                    Stage.IN_FORCE),
            new Paper(
                    Trade.LOGISTICS,
                    List.of(Trade.SALES, Trade.CUSTOMER_CARE),
                    List.of("LOG-SHIP"),
                    new Phrase("发货服务协议", "Shipping to customers"),
                    "1. 当日十五时前确认的发货单当日出库。\n2. 发货后两小时内提供运单号。",
                    List.of(hours(4, 16), hours(2, 8), hours(2, 6), hours(1, 3)),
                    "错发、漏发为零。",
                    92,
                    "1. 发货地址和联系人以系统为准。\n2. 变更最迟在出库前提出。",
                    4,
                    "客户名称、型号、数量、地址和要求到货时间。",
                    "因地址错误退回的运费由提出部门承担。",
                    28,
                    Stage.IN_FORCE),
            new Paper(
                    Trade.LEGAL,
                    List.of(Trade.PURCHASING, Trade.SALES),
                    List.of("LAW-CONTRACT"),
                    new Phrase("合同审核服务协议", "Contract review"),
                    "1. 标准文本合同优先审核。\n2. 审核意见一次提出，注明必改项与建议项。",
                    List.of(day(8, 8), day(8, 5), day(4, 3), day(2, 1)),
                    "同一合同审核不超过两轮。",
                    90,
                    "1. 优先使用公司标准文本。\n2. 商务条款谈定后再提交审核。",
                    8,
                    "合同全文、背景说明和对方主体资料。",
                    "未经审核签署的合同，由提出部门承担责任。",
                    365,
                    Stage.SENT),
            new Paper(
                    Trade.ADMINISTRATION,
                    List.of(),
                    List.of("ADM-ROOM", "ADM-REPAIR"),
                    new Phrase("行政后勤服务协议", "Rooms, visitors and repairs"),
                    "1. 会议与接待按预订安排到位。\n2. 设施报修当日查看。",
                    List.of(day(8, 5), day(4, 3), day(2, 2), hours(1, 4)),
                    "报修一次修复。",
                    90,
                    "1. 接待至少提前一天提出。\n2. 取消预订及时告知。",
                    8,
                    "地点、时间、人数和联系人。",
                    "",
                    null,
                    Stage.DRAFT));

    private static Times day(int acceptHours, int fulfilDays) {
        return new Times(acceptHours, fulfilDays, 0);
    }

    private static Times hours(int acceptHours, int fulfilHours) {
        return new Times(acceptHours, 0, fulfilHours);
    }
}
