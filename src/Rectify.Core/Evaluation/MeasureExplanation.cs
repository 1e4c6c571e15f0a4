using System.Globalization;
using NodaTime;
using Rectify.Deadlines;
using Rectify.Indicators;
using Rectify.Primitives;
using Rectify.Progress;
using Rectify.Rules;
using Rectify.Rules.BuiltIn;
using static Rectify.Primitives.Spelling;

namespace Rectify.Evaluation;

/// <summary>Builds the explanation of one measure on one day.</summary>
internal sealed class MeasureExplanation(MeasureVerdicts verdicts, LocalDate? nextChange)
{
    private readonly MeasureContext _context = verdicts.Context;

    private const int ShownWords = 60;

    public Explanation Build()
    {
        var measure = _context.Measure;
        string words = measure.Text.Length <= ShownWords ? measure.Text : $"{measure.Text.AsSpan(0, ShownWords)}…";
        return Verdict(
            $"{measure.Id} on {Iso(_context.AsOf)}{Known(", known on ")}: {words}",
            $"{measure.Id}，截至{Iso(_context.AsOf)}{Known("，所知截至")}：{words}",
            [
                Clause(),
                StageNode(),
                DueNode(),
                ScheduleNode(),
                .. StandingNode(),
                .. _context.Indicators.Select(IndicatorNode),
                .. _context.Milestones.Select(MilestoneNode),
                .. _context.Duties.Select(DutyNode),
                .. verdicts.Findings.Select(FindingNode),
                SignalNode(),
                .. AccountabilityExplanation.On(_context),
                .. CloseOutConditions.Unmet(_context),
                NextNode(),
            ]);
    }

    private Explanation Clause() => new(ExplanationKind.Clause, Same($"“{_context.Measure.Text}”")) { Source = _context.Measure.Source };

    private Explanation StageNode()
    {
        var stage = StatusTerms.Of(_context.Stage);
        string cycle = _context.History.Cycle.ToString(CultureInfo.InvariantCulture);
        var history = _context.History;
        var moves = history.Events.ToArray().Where((fact, i) => fact is LookedBack || (StageTable.MovesStage(fact.Type) && (fact is not (MilestoneReached or DutyPerformed) || history.StageBefore(i) != history.Stages[i]))).Select(Fact);
        return Verdict($"Stage: {stage.English} (cycle {cycle})", $"阶段：{stage.Chinese}（第{cycle}轮）", moves);
    }

    private Explanation DueNode()
    {
        var reasons = new List<Explanation>();
        if (_context.Measure.Deadline?.Text is { } words)
            reasons.Add(new(ExplanationKind.Clause, new($"time limit: “{words}”", $"整改时限：“{words}”")) { Source = _context.Measure.Source });
        if (_context.DueDays.Original is { HasDay: true, Basis: DueDayBasis.Policy, Day: var original })
            reasons.Add(AllowanceNode(original));
        reasons.AddRange(FactsThatMoveDueDays().Select(Fact));
        var (english, chinese) = DueWords();
        return Verdict(english, chinese, reasons);
    }

    private IEnumerable<ProgressEvent> FactsThatMoveDueDays()
    {
        string? awaited = _context.Measure.Deadline switch
        {
            RelativeDeadline { Anchor: var anchor } => Folded(anchor),
            EventDeadline { Event: var happening } => Folded(happening),
            _ => null,
        };
        foreach (var fact in _context.Known.DaysFixedFor(_context.Measure.Id))
        {
            if (string.Equals(Folded(fact.Event), awaited, StringComparison.Ordinal))
                yield return fact;
        }

        foreach (var fact in _context.History.Effective.ToArray())
        {
            if (fact is DeadlineExtended or DeadlineAdvanced or Suspended or Resumed or Relapsed { NewDue: not null } or LookedBack { NewDue: not null } or AcceptanceRefused { NewDue: not null })
                yield return fact;
        }
    }

    private Explanation AllowanceNode(LocalDate due)
    {
        int days = _context.Policy.ImmediateAllowanceDays;
        string start = Iso(_context.StartsOn);
        return Policy(
            $"“at once” allows {BuiltInRule.Days(days)} after the start on {start}: {Iso(due)}, a day of the policy and not of the text",
            $"立行立改宽限{days.ToString(CultureInfo.InvariantCulture)}天，自{start}起至{Iso(due)}，为评估口径所定，非方案原文");
    }

    private (string English, string Chinese) DueWords() => _context.Due switch
    {
        null => ("Due: the plan states no time limit", "到期日：方案未写明整改时限"),
        { Kind: DueDayKind.None } when _context.Stage == Stage.Cancelled => ("Due: no due day, it is cancelled", "到期日：无，已取消"),
        { Kind: DueDayKind.None } => ("Due: no due day, it is kept up permanently", "到期日：无，长期坚持"),
        { Kind: DueDayKind.Waiting, Reason: { } anchor } => ($"Due: waits for {AnchorName.Of(anchor).English}{Originally(", originally ")}", $"到期日：待{AnchorName.Of(anchor).Chinese}后确定{Originally("，原为")}"),
        { Kind: DueDayKind.Undetermined, Reason: var reason } => ($"Due: cannot tell ({reason})", $"到期日：无法判定（{DueDayReason.Of(reason!).Chinese}）"),
        { Basis: DueDayBasis.Provisional, Day: var due, Reason: var reason } => ($"Due: {Iso(due)}, provisional ({reason}; Monday to Friday are counted there)", $"到期日：{Iso(due)}，暂定（{DueDayReason.Of(reason!).Chinese}，按周一至周五推算）"),
        { Day: var due } when _context.DueDays.Original?.DayOrNull is { } original && original != due => ($"Due: {Iso(due)}, originally {Iso(original)}", $"到期日：{Iso(due)}，原为{Iso(original)}"),
        { Day: var due } => ($"Due: {Iso(due)}, that day included", $"到期日：{Iso(due)}（当日不算逾期）"),
    };

    private string Originally(string lead) => _context.DueDays.Original?.DayOrNull is { } original ? lead + Iso(original) : "";

    private Explanation ScheduleNode()
    {
        var words = StatusTerms.Of(_context.Schedule);
        var reasons = new List<Explanation>();
        if (_context.History.Completion is { } completion && _context.Schedule != ScheduleStatus.OpenEnded)
            reasons.Add(Fact(completion));
        else if (_context.Schedule is ScheduleStatus.Ahead or ScheduleStatus.OnSchedule or ScheduleStatus.BehindSchedule)
            reasons.AddRange(ShareOfTime());
        return Verdict($"Schedule: {words.English}", $"序时进度：{words.Chinese}", reasons);
    }

    private IEnumerable<Explanation> ShareOfTime()
    {
        var (elapsed, total) = _context.Clock.ShareOn(_context.AsOf, _context.Due!.Value.Day);
        string expected = Math.Round(100 * elapsed / total, 1, MidpointRounding.ToEven).ToString("0.#", CultureInfo.InvariantCulture);
        string suspended = _context.SuspendedDays == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $" ({_context.SuspendedDays} suspended days not counted)");
        string paused = _context.SuspendedDays == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"（不含中止的{_context.SuspendedDays}天）");
        if (_context.History.PercentReport is { } report)
            yield return Fact(report);
        yield return new(ExplanationKind.Fact, new(
            string.Create(CultureInfo.InvariantCulture, $"{elapsed} of {total} days have passed since the start on {Iso(_context.StartsOn)}{suspended}: {expected} % expected"),
            string.Create(CultureInfo.InvariantCulture, $"自{Iso(_context.StartsOn)}起已过{elapsed}天，共{total}天{paused}，应完成{expected}%")));
        string tolerance = _context.Policy.ScheduleTolerancePoints.ToString(CultureInfo.InvariantCulture);
        yield return Policy($"tolerance {tolerance} percentage points, both ends included", $"容差{tolerance}个百分点（含两端）");
    }

    private IEnumerable<Explanation> StandingNode()
    {
        if (_context.Standing == Standing.NotApplicable)
            yield break;
        var words = StatusTerms.Of(_context.Standing);
        yield return Verdict($"Standing: {words.English}", $"长期坚持：{words.Chinese}", []);
    }

    private static Explanation IndicatorNode(IndicatorStatus status)
    {
        var words = StatusTerms.Of(status.State);
        var i = status.Indicator;
        string by = i.By is { } day ? Iso(day) : "";
        string target = $"{i.Name} {ComparatorSymbols.Of(i.Comparator)} {i.Target}";
        string? unit = (i.Target as QuantityTarget)?.Unit;
        var baseline = i.Baseline is { } b
            ? [new Explanation(ExplanationKind.Observation, new($"baseline of {Year(b.Year)}: {Value(b.Value)}{b.Source}", $"{Year(b.Year)}年基数：{Value(b.Value)}{b.Source}"))]
            : Enumerable.Empty<Explanation>();
        return Verdict(
            $"Target {i.Id}: {target}{(by.Length == 0 ? "" : $" by {by}")}: {words.English}",
            $"指标{i.Id}：{target}{(by.Length == 0 ? "" : $"，{by}前")}：{words.Chinese}",
            baseline.Concat(status.Series.Observations.ToArray().Select(o => new Explanation(ExplanationKind.Observation, FactSentence.Of(o, unit)))));
    }

    private Explanation MilestoneNode(MilestoneStatus status)
    {
        var words = StatusTerms.Of(status.State);
        string due = status.Due.DayOrNull is { } day ? Iso(day) : "—";
        var (provisional, temporary) = status.Due is { HasDay: true, Basis: DueDayBasis.Provisional } ? (" (provisional)", "（暂定）") : ("", "");
        return Verdict(
            $"Milestone {status.Milestone.Id}, due {due}{provisional}: {words.English}",
            $"节点{status.Milestone.Id}，{due}到期{temporary}：{words.Chinese}",
            [
                new(ExplanationKind.Clause, Same($"“{status.Milestone.Text}”")),
                .. _context.History.Events.ToArray().Where(e => e is MilestoneReached r && string.Equals(r.Milestone, status.Milestone.Id, StringComparison.Ordinal)).Select(Fact),
            ]);
    }

    private static Explanation DutyNode(DutyStatus status)
    {
        var words = StatusTerms.Of(status.State);
        string missed = status.MissedWindows.ToString(CultureInfo.InvariantCulture);
        return Verdict(
            $"Duty {status.Duty.Id}: {words.English}, windows missed so far: {missed}",
            $"定期任务{status.Duty.Id}：{words.Chinese}，累计缺{missed}期",
            [new(ExplanationKind.Clause, Same($"“{status.Duty.Text}”"))]);
    }

    private static Explanation FindingNode(Finding finding)
    {
        var severity = StatusTerms.Of(finding.Severity);
        return Verdict(
            $"{finding.Rule.Id} ({severity.English}): {finding.ToString("en")}",
            $"{finding.Rule.Id}（{severity.Chinese}）：{finding.ToString("zh")}",
            finding.Outcome.Evidence.Select(EvidenceNode));
    }

    private static Explanation EvidenceNode(Evidence evidence) => evidence switch
    {
        { Fact: { } fact } => Fact(fact),
        { Observation: { } seen } => new(ExplanationKind.Observation, FactSentence.Of(seen, unit: null)),
        { Policy: { } policy } => Policy($"policy {policy.Name} = {policy.Format()}", $"政策参数{policy.Name}={policy.Format()}"),
        _ => new(ExplanationKind.Clause, Same($"“{evidence.Clause}”")) { Source = evidence.Source },
    };

    private Explanation SignalNode()
    {
        var words = StatusTerms.Of(verdicts.Signal);
        return Verdict($"Signal: {words.English}", $"预警：{words.Chinese}", []);
    }

    private Explanation NextNode() => nextChange is { } day
        ? Verdict($"Without a new fact, a verdict changes next on {Iso(day)}", $"若无新情况，下一次变化日为{Iso(day)}", [])
        : Verdict("Without a new fact, no verdict changes any more", "若无新情况，结论不再变化", []);

    private string Known(string lead) => _context.KnownOn == _context.AsOf ? "" : lead + Iso(_context.KnownOn);

    private static Explanation Verdict(string english, string chinese, IEnumerable<Explanation> because) =>
        new(ExplanationKind.Verdict, new(english, chinese), because.ToValueList());

    private static Explanation Fact(ProgressEvent fact) => new(ExplanationKind.Fact, FactSentence.Of(fact));

    private static Explanation Policy(string english, string chinese) => new(ExplanationKind.Policy, new(english, chinese));

    private static LocalizedText Same(string text) => new(text, text);

    private static string Value(decimal? value) => value is { } v ? v.ToString(CultureInfo.InvariantCulture) + " " : "? ";

    private static string Year(int year) => year.ToString(CultureInfo.InvariantCulture);
}
