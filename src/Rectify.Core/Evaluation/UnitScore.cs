using Rectify.Primitives;

namespace Rectify.Evaluation;

/// <summary>What a unit answers for, and how it stands, in measures counted by the scorecard's policy.</summary>
public sealed class UnitScore
{
    internal UnitScore(string unit, bool isCollective)
    {
        Unit = unit;
        IsCollective = isCollective;
    }

    /// <summary>The unit under its name on the day, or as printed where the directory does not know it.</summary>
    public string Unit { get; }

    /// <summary>Whether it is a collective that could not be expanded.</summary>
    public bool IsCollective { get; }

    /// <summary>Measures it answers for.</summary>
    public Fraction Measures { get; internal init; }

    /// <summary>Of these, those rectified, accepted, closed out or published.</summary>
    public Fraction Completed { get; internal init; }

    /// <summary>Of these, those closed out or published.</summary>
    public Fraction ClosedOut { get; internal init; }

    /// <summary>Of these, those completed late.</summary>
    public Fraction CompletedLate { get; internal init; }

    /// <summary>Of these, those overdue.</summary>
    public Fraction Overdue { get; internal init; }

    /// <summary>Of these, those that are to be kept up and have lapsed.</summary>
    public Fraction Lapsed { get; internal init; }

    /// <summary>Measures for which the unit itself, or somebody for the whole, has reported anything.</summary>
    public Fraction Reported { get; internal init; }

    /// <summary>The measures that the counts are of; empty in a score that was read from a document, which names none.</summary>
    public ValueList<ScoredMeasure> ScoredMeasures { get; internal init; }

    /// <summary>The completed share of what it answers for; zero where it answers for nothing.</summary>
    public Fraction CompletedShare => Completed.Of(Measures);

    /// <summary>The overdue share of what it answers for; zero where it answers for nothing.</summary>
    public Fraction OverdueShare => Overdue.Of(Measures);

    /// <summary>Returns the score with one more measure.</summary>
    internal UnitScore With(ScoredMeasure scored)
    {
        Fraction If(bool condition) => condition ? scored.Weight : Fraction.Zero;
        return new(Unit, IsCollective)
        {
            Measures = Measures + scored.Weight,
            Completed = Completed + If(scored.IsCompleted),
            ClosedOut = ClosedOut + If(scored.IsClosedOut),
            CompletedLate = CompletedLate + If(scored.IsCompletedLate),
            Overdue = Overdue + If(scored.IsOverdue),
            Lapsed = Lapsed + If(scored.IsLapsed),
            Reported = Reported + If(scored.IsReported),
            ScoredMeasures = ScoredMeasures.Add(scored),
        };
    }
}
