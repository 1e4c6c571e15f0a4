using NodaTime;
using Rectify.Evaluation;
using Rectify.Reporting;
using Rectify.Rules;
using Rectify.Text.Tests.Lists;
using Rectify.Text.Tests.Plans;

namespace Rectify.Fuzz;

/// <summary>Word documents and workbooks to begin with.</summary>
internal static class OfficeFiles
{
    private static readonly LocalDate Day = new(2019, 9, 30);

    /// <summary>Those of a target; none for a target of another kind.</summary>
    public static IEnumerable<byte[]> Of(string target) => target switch
    {
        "docx" => [Document(), Evaluated(static now => Bulletin.Write(now).ToWord())],
        "xlsx" => [List()],
        "ledger" => [Evaluated(static now => Ledger.Write(now.Inputs.Plan, now.Inputs.Progress, now)), Ledger.WriteTemplate(Seed.Plan)],
        _ => [],
    };

    private static byte[] Evaluated(Func<PlanAssessment, byte[]> write) => write(new Evaluator(RuleSet.Default).Evaluate(new EvaluationInputs(Seed.Plan, Seed.Log, Day)));

    private static byte[] Document() => WordFile.Of(
        """
        <w:p><w:r><w:t>某区督察整改方案</w:t></w:r></w:p>
        <w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>开展管网排查。（责任单位：区住建局；整改时限：2024年6月底前）</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r></w:p>
        <w:p><w:r><w:t>取缔</w:t></w:r><w:del w:id="1" w:author="a"><w:r><w:delText>30</w:delText></w:r></w:del><w:ins w:id="2" w:author="a"><w:r><w:t>32</w:t></w:r></w:ins><w:r><w:rPr><w:vanish/></w:rPr><w:t>隐藏</w:t></w:r><w:r><w:t>家企业。</w:t></w:r></w:p>
        <w:tbl><w:tr><w:tc><w:tcPr><w:vMerge w:val="restart"/></w:tcPr><w:p><w:r><w:t>问题</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>整改措施</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr><w:p><w:r><w:t>整改时限</w:t></w:r></w:p></w:tc></w:tr>
        <w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc><w:tc><w:p><w:r><w:t>完成清淤</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>2024年12月底</w:t></w:r></w:p></w:tc></w:tr></w:tbl>
        <w:p><w:r><w:t>2024年3月1日</w:t></w:r></w:p>
        """,
        numbering: """<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>""",
        footnotes: """<w:footnote w:id="2"><w:p><w:r><w:t>见附件。</w:t></w:r></w:p></w:footnote>""");

    private static byte[] List() => SheetFile.Of(
        "台账",
        "A1:E1",
        ["整改台账", "", "", "", ""],
        ["序号", "存在问题", "整改措施", "责任单位", "完成时限"],
        ["#1", "台账不全", "建立台账，每月更新", "区应急局", "@45473"],
        ["#2", "通道堵塞", "清理通道", "区消防救援大队、各镇街", "立行立改"],
        ["#3", "扬尘", "每季度巡查一次", "区城管局", "=A1"]);
}
