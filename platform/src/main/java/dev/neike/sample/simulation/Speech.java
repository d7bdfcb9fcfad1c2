package dev.neike.sample.simulation;

import java.util.List;

/** What people of the made-up company write. */
final class Speech {

    private Speech() {}

    static final List<Phrase> QUESTIONS = List.of(
            new Phrase("请补充一下数量和希望的完成时间。", "How many, and by when, please?"),
            new Phrase("麻烦提供型号或编号，方便我们确认。", "Which model or number is it?"),
            new Phrase("这项费用由哪个部门承担？", "Which department bears the cost?"),
            new Phrase("能否附一张现场照片？", "Could you add a picture?"));

    static final List<Phrase> ANSWERS = List.of(
            new Phrase("已补充，详见上文。本周五前完成即可。", "Added above. By Friday will do."),
            new Phrase("型号是 LC-320，共 4 台。", "It is the LC-320, four of them."),
            new Phrase("由我们部门承担，主管已同意。", "Ours; our lead agrees."));

    static final List<Phrase> HAND_OVERS = List.of(
            new Phrase("需要贵部门继续处理，材料已整理好。", "Yours to go on with; all material is here."),
            new Phrase("这一步要请你们把关。", "Please check this step."));

    static final List<Phrase> REFUSALS = List.of(
            new Phrase("资料不全，请补齐后再转来。", "Papers are missing; please complete them first."),
            new Phrase("这部分不属于我们的职责范围。", "This is not ours to decide."),
            new Phrase("请先完成初步排查。", "Please look into it yourselves first."));

    static final List<Phrase> DECLINES = List.of(
            new Phrase("不在服务范围内，建议走部门预算。", "Outside what we offer; please use your own budget."),
            new Phrase("重复提交，已有同样的请求。", "We already have the same request."));

    static final List<Phrase> RESOLUTIONS = List.of(
            new Phrase("已办理完成，请确认。", "Done, please confirm."),
            new Phrase("问题已解决，如仍有异常请随时告知。", "Solved; tell us if anything is still wrong."),
            new Phrase("已按要求处理，结果见附言。", "Done as asked."));

    static final List<Phrase> REOPENINGS = List.of(
            new Phrase("问题又出现了，请再看一下。", "It is back, please look again."),
            new Phrase("还缺一份文件。", "One document is still missing."));

    static final List<Phrase> NOTES = List.of(
            new Phrase("已电话联系，先排在今天下午。", "Called them; planned for this afternoon."),
            new Phrase("与上个月的情况类似。", "Much like last month’s."));

    static final List<Phrase> OUTSIDE = List.of(
            new Phrase("等待供应商回复。", "Waiting for the supplier."),
            new Phrase("已提交厂家，等待备件。", "With the maker, waiting for a part."));

    static final List<Phrase> WITHDRAWALS = List.of(new Phrase("不再需要，谢谢。", "No longer needed, thank you."));

    static final List<Phrase> BAD_MARKS = List.of(
            new Phrase("转来转去，等得太久。", "Passed around, and far too slow."),
            new Phrase("处理慢，也没有人说明进度。", "Slow, and nobody said how far it was."));

    static final List<Phrase> BAD_INPUT = List.of(
            new Phrase("信息不全，反复追问才说清楚。", "Incomplete; we had to ask again and again."),
            new Phrase("迟迟不回复问题。", "Took very long to answer."));
}
