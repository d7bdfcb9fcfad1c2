package dev.neike.eventlog.recognition;

import java.util.Set;

/** The words by which columns of logs are known, English and Chinese, in lower case without blanks and signs. */
final class Vocabulary {

    /** Names of cases. */
    static final Set<String> CASE = words("""
            caseid case casenumber caseno casekey caseconceptname 案例 案例id 案例编号 流程实例 流程实例id 流程实例编号 实例id 实例编号 案件编号
            """);

    /** Names of things that are cases in many systems. */
    static final Set<String> CASE_LIKE = words("""
            ticket ticketid ticketnumber ticketno incident incidentid incidentnumber request requestid requestnumber
            order orderid ordernumber orderno trace traceid processinstance processinstanceid issue issuekey
            issueid 工单 工单号 工单编号 工单id 单号 申请单号 请求编号 请求号 事件编号 事件单号 订单号 订单编号 病历号 就诊号 住院号 流水号 案号
            """);

    /** Names of numbers. */
    static final Set<String> NUMBER = words("""
            number no nr id key 编号
            """);

    /** Names of the time of an event. */
    static final Set<String> TIME = words("""
            timetimestamp timestamp time eventtime eventtimestamp completetimestamp endtimestamp completedat
            finishedat endtime enddate 时间 时间戳 事件时间 操作时间 处理时间 完成时间 结束时间 发生时间 更新时间
            """);

    /** Words in the names of times when something was done. */
    static final Set<String> TIME_DONE = words("""
            timestamp updated complete completed completion end ended finish finished
            """);

    /** Words in the names of times when something was begun. */
    static final Set<String> TIME_BEGUN = words("""
            start started begin began begun starttimestamp
            """);

    /** Words in the names of times of the case rather than of its events. */
    static final Set<String> TIME_FRAME = words("""
            created opened closed resolved due deadline planned birth registered target
            """);

    /** Words in the names of any times. */
    static final Set<String> TIME_WORDS = words("""
            time date datetime at ts when
            """);

    /** Names of activities. */
    static final Set<String> ACTIVITY = words("""
            conceptname activity activityname task taskname event eventname eventtype action operation step 活动
            活动名称 操作 动作 任务 任务名称 步骤 环节 环节名称 节点 节点名称 事件 流程节点 工序
            """);

    /** Words in the names of activities. */
    static final Set<String> ACTIVITY_WORDS = words("""
            activity task event action operation step status state stage phase
            """);

    /** Words in the names of persons. */
    static final Set<String> PERSON = words("""
            resource user username userid assignee agent employee worker operator performer owner handler person
            staff technician doctor physician nurse caller customer requester requestor reporter responsible
            analyst engineer clerk author originator
            """);

    /** Names of units. */
    static final Set<String> UNIT = words("""
            assignmentgroup supportgroup group team supportteam department dept unit 部门 部门名称 科室 处理组 班组 团队 小组
            处理部门 责任部门 承办部门 受理部门 单位 组 工作组 支持组 组别 处理科室 执行科室 所属部门
            """);

    /** Words in the names of units. */
    static final Set<String> UNIT_WORDS = words("""
            group team department dept unit division section branch desk queue office workcenter workcentre ward
            organization organisation organizational organisational
            """);

    /** Words in the names of roles. */
    static final Set<String> ROLE_WORDS = words("""
            role position
            """);

    /** Words that make of a name the name of a detail. */
    static final Set<String> DETAIL = words("""
            country code id number no count type cost location city priority flag reassignment class
            """);

    private Vocabulary() {}

    private static Set<String> words(String lines) {
        return Set.of(lines.strip().split("\\s+"));
    }
}
