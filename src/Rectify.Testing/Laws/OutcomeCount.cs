using Rectify.Rules;

namespace Rectify.Testing.Laws;

/// <summary>Counts in how many cases a rule came to each outcome.</summary>
internal sealed class OutcomeCount
{
    public LawReport Report { get; private set; } = LawReport.None;

    /// <summary>Adds one case.</summary>
    public void Add(IEnumerable<OutcomeKind> outcomes)
    {
        var kinds = outcomes.ToHashSet();
        Report = Report.And(new LawReport(1, One(OutcomeKind.Violated), One(OutcomeKind.Undetermined), One(OutcomeKind.Satisfied)));
        int One(OutcomeKind kind) => kinds.Contains(kind) ? 1 : 0;
    }
}
