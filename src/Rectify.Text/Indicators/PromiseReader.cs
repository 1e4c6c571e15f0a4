using System.Globalization;
using NodaTime;
using Rectify.Deadlines;
using Rectify.Plans;
using Rectify.Primitives;
using Rectify.Text.Deadlines;

namespace Rectify.Text.Indicators;

/// <summary>Reads every promise of a passage in one go, so that none is counted twice: a dated promise with a number is a target and not also a milestone.</summary>
internal static class PromiseReader
{
    /// <summary>Reads a passage; ids are made from <paramref name="ownerId"/>: 2.3.1.2-i1, 2.3.1.2-m1, 2.3.1.2-d1.</summary>
    public static Promises Read(string ownerId, string text, LocalDate? on, InterpretationPolicy policy)
    {
        text = WellFormed.Of(text);
        if (!PromiseWords.MayPromise(text))
            return Promises.None;
        var masked = MaskedTextBuilder.Build(text, on, policy);
        var reader = new PassageReader(masked, new ReadingContext { On = on, Policy = policy });
        reader.Read();
        return new Promises(
            reader.Targets.Select((t, i) => t.ToIndicator(Id(ownerId, 'i', i))).ToValueList(),
            reader.Milestones.Select((m, i) => new Milestone(Id(ownerId, 'm', i), m.Text, m.Deadline) { Modality = m.Modality }).ToValueList(),
            reader.Duties.Select((d, i) => d.ToDuty(Id(ownerId, 'd', i), masked)).ToValueList())
        {
            Unread = reader.Unread,
            OpenDates = [.. masked.Times.Select(static t => t.Reading).Where(static r => r.Kind == DeadlineKind.None)],
        };
    }

    private static string Id(string ownerId, char kind, int index) =>
        string.Create(CultureInfo.InvariantCulture, $"{ownerId}{(ownerId.Length == 0 ? "" : "-")}{kind}{index + 1}");
}
