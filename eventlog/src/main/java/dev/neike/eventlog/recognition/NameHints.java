package dev.neike.eventlog.recognition;

import java.util.Set;

/** What a column's name alone says about its role, as points from 0 to 100. */
final class NameHints {

    private static final Set<String> CASE = Set.of(
            "caseid",
            "case",
            "casenumber",
            "caseno",
            "casekey",
            "caseconceptname",
            "案例",
            "案例id",
            "案例编号",
            "流程实例",
            "流程实例id",
            "流程实例编号",
            "实例id",
            "实例编号",
            "案件编号");
    private static final Set<String> CASE_LIKE = Set.of(
            "ticket",
            "ticketid",
            "ticketnumber",
            "ticketno",
            "incident",
            "incidentid",
            "incidentnumber",
            "request",
            "requestid",
            "requestnumber",
            "order",
            "orderid",
            "ordernumber",
            "orderno",
            "trace",
            "traceid",
            "processinstance",
            "processinstanceid",
            "issue",
            "issuekey",
            "issueid",
            "工单",
            "工单号",
            "工单编号",
            "工单id",
            "单号",
            "申请单号",
            "请求编号",
            "请求号",
            "事件编号",
            "事件单号",
            "订单号",
            "订单编号",
            "病历号",
            "就诊号",
            "住院号",
            "流水号",
            "案号");
    private static final Set<String> NUMBER = Set.of("number", "no", "nr", "id", "key", "编号");
    private static final Set<String> TIME = Set.of(
            "timetimestamp",
            "timestamp",
            "time",
            "eventtime",
            "eventtimestamp",
            "completetimestamp",
            "endtimestamp",
            "completedat",
            "finishedat",
            "endtime",
            "enddate",
            "时间",
            "时间戳",
            "事件时间",
            "操作时间",
            "处理时间",
            "完成时间",
            "结束时间",
            "发生时间",
            "更新时间");
    private static final Set<String> TIME_DONE =
            Set.of("timestamp", "updated", "complete", "completed", "completion", "end", "ended", "finish", "finished");
    private static final Set<String> TIME_BEGUN =
            Set.of("start", "started", "begin", "began", "begun", "starttimestamp");
    private static final Set<String> TIME_FRAME = Set.of(
            "created", "opened", "closed", "resolved", "due", "deadline", "planned", "birth", "registered", "target");
    private static final Set<String> TIME_WORDS = Set.of("time", "date", "datetime", "at", "ts", "when");
    private static final Set<String> ACTIVITY = Set.of(
            "conceptname",
            "activity",
            "activityname",
            "task",
            "taskname",
            "event",
            "eventname",
            "eventtype",
            "action",
            "operation",
            "step",
            "活动",
            "活动名称",
            "操作",
            "动作",
            "任务",
            "任务名称",
            "步骤",
            "环节",
            "环节名称",
            "节点",
            "节点名称",
            "事件",
            "流程节点",
            "工序");
    private static final Set<String> ACTIVITY_WORDS =
            Set.of("activity", "task", "event", "action", "operation", "step", "status", "state", "stage", "phase");
    private static final Set<String> PERSON = Set.of(
            "resource",
            "user",
            "username",
            "userid",
            "assignee",
            "agent",
            "employee",
            "worker",
            "operator",
            "performer",
            "owner",
            "handler",
            "person",
            "staff",
            "technician",
            "doctor",
            "physician",
            "nurse",
            "caller",
            "customer",
            "requester",
            "requestor",
            "reporter",
            "responsible",
            "analyst",
            "engineer",
            "clerk",
            "author",
            "originator");
    private static final Set<String> UNIT = Set.of(
            "assignmentgroup",
            "supportgroup",
            "group",
            "team",
            "supportteam",
            "department",
            "dept",
            "unit",
            "部门",
            "部门名称",
            "科室",
            "处理组",
            "班组",
            "团队",
            "小组",
            "处理部门",
            "责任部门",
            "承办部门",
            "受理部门",
            "单位",
            "组",
            "工作组",
            "支持组",
            "组别",
            "处理科室",
            "执行科室",
            "所属部门");
    private static final Set<String> UNIT_WORDS = Set.of(
            "group",
            "team",
            "department",
            "dept",
            "unit",
            "division",
            "section",
            "branch",
            "desk",
            "queue",
            "office",
            "workcenter",
            "workcentre",
            "ward",
            "organization",
            "organisation",
            "organizational",
            "organisational");
    private static final Set<String> ROLE_WORDS = Set.of("role", "position");
    /** What makes of a name the name of a detail. */
    private static final Set<String> DETAIL = Set.of(
            "country",
            "code",
            "id",
            "number",
            "no",
            "count",
            "type",
            "cost",
            "location",
            "city",
            "priority",
            "flag",
            "reassignment",
            "class");

    private NameHints() {}

    static int caseId(Words name) {
        if (name.is(CASE)) {
            return 100;
        }
        if (name.is(CASE_LIKE)) {
            return 90;
        }
        if (name.is(NUMBER)) {
            return 70;
        }
        boolean numbered = NUMBER.contains(name.last())
                || name.contains("编号", "单号")
                || name.original().endsWith("号");
        return numbered && !person(name) ? 40 : 0;
    }

    static int time(Words name) {
        if (name.is(TIME)) {
            return 100;
        }
        if (begun(name) || name.has(TIME_FRAME) || name.contains("创建", "申请", "截止", "计划", "关闭")) {
            return 40;
        }
        if (name.has(TIME_DONE) || name.contains("完成", "结束", "更新")) {
            return 80;
        }
        return name.has(TIME_WORDS) || name.contains("时间", "日期") ? 60 : 20;
    }

    static boolean begun(Words name) {
        return name.has(TIME_BEGUN) || name.contains("开始", "起始");
    }

    static int activity(Words name) {
        if (name.is(ACTIVITY)) {
            return 100;
        }
        if (name.contains("状态", "活动", "环节", "步骤", "动作", "节点")) {
            return 80;
        }
        if (!name.has(ACTIVITY_WORDS)) {
            return 0;
        }
        return name.has(DETAIL) ? 20 : 80;
    }

    /** Whether the name is that of a person's column. */
    static boolean person(Words name) {
        if (unit(name) > 0) {
            return false;
        }
        boolean english =
                name.has(PERSON) || name.last().equals("by") || name.joined().endsWith("assignedto");
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
        if (name.is(UNIT)) {
            return 95;
        }
        if (name.has(DETAIL)) {
            return 0;
        }
        boolean chinese = name.contains("部门", "科室", "班组", "团队", "单位", "机构", "网点", "队列", "小组", "工作中心", "处理组", "支持组");
        if (name.has(UNIT_WORDS) || chinese) {
            return 70;
        }
        return name.has(ROLE_WORDS) || name.contains("岗位", "角色") ? 60 : 0;
    }
}
