package dev.neike.eventlog.recognition;

import java.util.Set;

/** What a column's name alone says about its role, as points from 0 to 100. */
final class NameHints {

    private NameHints() {}

    static int caseId(Words name) {
        if (name.is(Vocabulary.CASE)) {
            return 100;
        }
        if (name.is(Vocabulary.CASE_LIKE)) {
            return 90;
        }
        if (name.is(Vocabulary.NUMBER)) {
            return 70;
        }
        boolean numbered = Vocabulary.NUMBER.contains(name.last())
                || name.contains("编号", "单号")
                || name.original().endsWith("号");
        return numbered && !person(name) ? 40 : 0;
    }

    static int time(Words name) {
        if (name.is(Vocabulary.TIME)) {
            return 100;
        }
        if (begun(name) || name.has(Vocabulary.TIME_FRAME) || name.contains("创建", "申请", "截止", "计划", "关闭")) {
            return 40;
        }
        if (name.has(Vocabulary.TIME_DONE) || name.contains("完成", "结束", "更新")) {
            return 80;
        }
        return name.has(Vocabulary.TIME_WORDS) || name.contains("时间", "日期") ? 60 : 20;
    }

    static boolean begun(Words name) {
        return name.has(Vocabulary.TIME_BEGUN) || name.contains("开始", "起始");
    }

    static int activity(Words name) {
        if (name.is(Vocabulary.ACTIVITY)) {
            return 100;
        }
        if (name.contains("状态", "活动", "环节", "步骤", "动作", "节点")) {
            return 80;
        }
        if (!name.has(Vocabulary.ACTIVITY_WORDS)) {
            return 0;
        }
        return name.has(Vocabulary.DETAIL) ? 20 : 80;
    }

    /** Whether the name is that of a person's column. */
    static boolean person(Words name) {
        if (unit(name) > 0) {
            return false;
        }
        boolean english = name.has(Vocabulary.PERSON)
                || name.last().equals("by")
                || name.joined().endsWith("assignedto");
        boolean chinese = name.original().endsWith("人")
                || name.original().endsWith("员")
                || name.contains("姓名", "工号", "坐席", "客服", "医生", "护士", "用户", "患者", "客户", "人员");
        return (english && !name.has(Set.of("country", "cost", "location", "city", "type"))) || chinese;
    }

    static int resource(Words name) {
        if (!person(name)) {
            return 0;
        }
        if (name.is(Set.of("orgresource", "resource", "处理人", "操作人", "执行人", "经办人", "受理人", "操作员"))) {
            return 100;
        }
        if (name.is(Set.of(
                "user", "username", "agent", "assignee", "assignedto", "employee", "worker", "人员", "员工", "负责人"))) {
            return 90;
        }
        boolean aside = name.last().equals("by")
                || name.has(Set.of("caller", "customer", "requester", "requestor", "reporter", "responsible"))
                || name.contains("客户", "患者", "申请人", "创建人");
        return aside ? 10 : 60;
    }

    static int unit(Words name) {
        if (name.joined().equals("orggroup")) {
            return 100;
        }
        if (name.is(Vocabulary.UNIT)) {
            return 95;
        }
        if (name.has(Vocabulary.DETAIL)) {
            return 0;
        }
        boolean chinese = name.contains("部门", "科室", "班组", "团队", "单位", "机构", "网点", "队列", "小组", "工作中心", "处理组", "支持组");
        if (name.has(Vocabulary.UNIT_WORDS) || chinese) {
            return 70;
        }
        return name.has(Vocabulary.ROLE_WORDS) || name.contains("岗位", "角色") ? 60 : 0;
    }
}
