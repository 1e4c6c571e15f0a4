using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Rectify.Deadlines;
using Rectify.Indicators;
using Rectify.Plans;
using Rectify.Primitives;
using Rectify.Testing.Generators;

namespace Rectify.Testing.Texts;

/// <summary>Sentences that promise a target, a milestone, a duty or nothing.</summary>
internal static class SentenceTexts
{
    private static readonly TargetForm[] Forms =
    [
        new("污水集中处理率达到{0}%以上", "污水集中处理率", Comparator.AtLeast, "%"),
        new("优良天数比例不低于{0}%", "优良天数比例", Comparator.AtLeast, "%"),
        new("PM2.5年均浓度控制在{0}微克/立方米以下", "PM2.5年均浓度", Comparator.AtMost, "微克/立方米"),
        new("煤炭消费比重降至{0}%以内", "煤炭消费比重", Comparator.AtMost, "%"),
        new("危险废物利用处置率超过{0}%", "危险废物利用处置率", Comparator.MoreThan, "%"),
    ];

    private static readonly string[] Works = ["印发实施方案", "完成清淤工程", "建立管理台账"];

    private static readonly string[] Plain = ["全面排查沿河排口。", "防止问题反弹。", "加强日常巡查。"];

    private static readonly (string Word, RecurrencePeriod Per)[] Windows =
        [("每周", RecurrencePeriod.Week), ("每月", RecurrencePeriod.Month), ("每季度", RecurrencePeriod.Quarter), ("每半年", RecurrencePeriod.HalfYear), ("每年", RecurrencePeriod.Year)];

    public static Gen<Sentence> Nothing { get; } = Gen.Elements(Plain).Select(static text => new Sentence(text));

    public static Gen<Sentence> Duties { get; } =
        from window in Gen.Elements(Windows)
        from count in Gen.Elements(("一", 1), ("两", 2), ("三", 3))
        from work in Gen.Elements("会商", "调度")
        let text = $"{window.Word}至少{work}{count.Item1}次"
        select new Sentence($"{text}。") { Duty = id => new RecurringDuty(id, text, new Recurrence(count.Item2, window.Per)) };

    public static Gen<Sentence> Citing { get; } =
        CitationGenerator.Plain.Where(static c => c.Title is not null && c.Number is null or { IsOrder: false, Issuer: "鲁发" or "某政发" }).Select(static citation => new Sentence($"严格执行{citation}。") { Citation = citation });

    public static Gen<Sentence> TargetAfter(LocalDate day) =>
        from limit in DeadlineTexts.DayAfter(day)
        from form in Gen.Elements(Forms)
        from value in Gen.Choose(1, 999).Select(static n => n / 10m)
        from modality in Draw.Any<Modality>()
        let firmness = modality == Modality.Aspirational ? "力争" : ""
        select new Sentence($"{limit.Text},{firmness}{string.Format(CultureInfo.InvariantCulture, form.Words, value)}。")
        {
            Indicator = id => new TargetIndicator(id, form.Name, form.Comparator, new QuantityTarget(value, form.Unit)) { By = limit.Meaning.NamedDay, Modality = modality },
        };

    public static Gen<Sentence> MilestoneAfter(LocalDate day) =>
        from limit in DeadlineTexts.DayAfter(day)
        from work in Gen.Elements(Works)
        let text = $"{limit.Text},{work}"
        select new Sentence($"{text}。") { Milestone = id => new Milestone(id, text, limit.Meaning) };

    private sealed record TargetForm(string Words, string Name, Comparator Comparator, string Unit);
}
