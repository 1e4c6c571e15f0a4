using NodaTime;
using Rectify.Deadlines;
using Rectify.Plans;

namespace Rectify.Rules.BuiltIn;

/// <summary>A day that the words of a measure name for one of its parts.</summary>
/// <param name="Id">The id of the part; that of the measure for its own time limit.</param>
/// <param name="Day">The day.</param>
/// <param name="Clause">The words.</param>
internal readonly record struct DatedPart(string Id, LocalDate Day, string Clause)
{
    /// <summary>The days promised in the prose: milestones and indicators.</summary>
    public static IEnumerable<DatedPart> Promises(Measure measure) => measure.Milestones.SelectMany(static m => Of(m.Id, m.Deadline.NamedDay, m.Text))
        .Concat(measure.Indicators.SelectMany(static i => Of(i.Id, i.By, i.Name)));

    /// <summary>The days that the time limit itself names.</summary>
    public static IEnumerable<DatedPart> Limits(Measure measure) => measure.EarlierStages.SelectMany(static s => Of(s.Id, s.Deadline.NamedDay, s.Text))
        .Concat(Of(measure.Id, measure.Deadline?.NamedDay, measure.Deadline?.Text ?? measure.Text));

    /// <summary>The first day that the words of a measure name, or null where they name none.</summary>
    public static LocalDate? FirstDayIn(Measure measure)
    {
        var first = measure.Deadline is StagedDeadline staged ? staged.Stages[0].Due : measure.Deadline?.NamedDay;
        foreach (var milestone in measure.Milestones)
            first = Earlier(first, milestone.Deadline.NamedDay);
        foreach (var indicator in measure.Indicators)
            first = Earlier(first, indicator.By);
        return first;
    }

    private static LocalDate? Earlier(LocalDate? first, LocalDate? second) => first is null || second < first ? second : first;

    private static DatedPart[] Of(string id, LocalDate? day, string clause) => day is { } d ? [new(id, d, clause)] : [];
}
