using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime;
using Rectify.Deadlines;
using Rectify.Primitives;
using Rectify.Reporting.Workbooks;
using Rectify.Text.Deadlines;
using Rectify.Text.Plans;

namespace Rectify.Text.Lists;

/// <summary>Reads days and time limits in the cells of one sheet, in the order that its figures prove.</summary>
internal sealed partial class ListDays(ListAccount account, DayOrder order, bool from1904, LocalDate on, InterpretationPolicy policy)
{
    // A bare number in a column of days is a day of this century as spreadsheets count them.
    private const decimal FirstSerial = 36_526;
    private const decimal LastSerial = 73_050;

    private static readonly HashSet<string> AtOnce = new(["immediate", "immediately", "asap", "at once", "as soon as possible"], StringComparer.OrdinalIgnoreCase);
    private static readonly HashSet<string> KeptUp = new(["ongoing", "on-going", "continuous", "continuously", "permanent", "long term", "long-term"], StringComparer.OrdinalIgnoreCase);
    private static readonly HashSet<string> Open = new(["tbd", "tbc", "tba", "to be determined", "to be confirmed", "unknown", "待定"], StringComparer.OrdinalIgnoreCase);

    private static readonly Dictionary<string, RecurrencePeriod> Recurring = new(StringComparer.OrdinalIgnoreCase)
    {
        ["weekly"] = RecurrencePeriod.Week,
        ["monthly"] = RecurrencePeriod.Month,
        ["quarterly"] = RecurrencePeriod.Quarter,
        ["semi-annually"] = RecurrencePeriod.HalfYear,
        ["semiannually"] = RecurrencePeriod.HalfYear,
        ["half-yearly"] = RecurrencePeriod.HalfYear,
        ["annually"] = RecurrencePeriod.Year,
        ["yearly"] = RecurrencePeriod.Year,
    };

    /// <summary>In which order the figures of a day stand.</summary>
    public DayOrder Order => order;

    /// <summary>The time limit of a cell; null where it is not understood, which is said with its address.</summary>
    public DeadlineReading? ReadLimit(ListRow row, ListCell cell)
    {
        if (!cell.IsUncertain && DayOf(row, cell) is { } day)
        {
            if (day.Other is not null)
                account.Add(DiagnosticCodes.AmbiguousDeadline, DiagnosticSeverity.Info, row, cell, "The figures allow two days; the earlier is taken, the other is an alternative:");
            return new DeadlineReading(cell.Text, DeadlineKind.Fixed, day.ToDeadline(Printed(cell, day)));
        }

        if (AtOnce.Contains(cell.Text))
            return new DeadlineReading(cell.Text, DeadlineKind.Immediate, new ImmediateDeadline { Text = cell.Text });
        if (Recurring.TryGetValue(cell.Text, out var per))
            return new DeadlineReading(cell.Text, DeadlineKind.Recurring, new LongTermDeadline { Text = cell.Text }, new Recurrence(1, per));
        if (KeptUp.Contains(cell.Text))
            return new DeadlineReading(cell.Text, DeadlineKind.LongTerm, new LongTermDeadline { Text = cell.Text });
        var reading = cell is { IsUncertain: false, Content.Kind: RawCellKind.Text } && !Open.Contains(cell.Text) && IsOfficial(cell.Text) ? DeadlineParser.ParseLimit(cell.Text.ReplaceLineEndings(","), on, policy) : null;
        if (reading?.Deadline is not null || reading?.Recurrence is not null)
            return reading;
        account.Modelled -= cell.Text.Length;
        account.Add(DiagnosticCodes.DeadlineNotUnderstood, DiagnosticSeverity.Warning, row, cell, cell.IsUncertain ? "A formula or an error is no time limit for certain (paste its value); the measure has none:" : "This time limit is not understood; the measure has none:");
        return null;
    }

    /// <summary>The day of a cell; null where it is not understood or not certain, which is said with its address.</summary>
    public LocalDate? ReadDay(ListRow row, ListCell? given, string problem = "This is no day for certain; it is not read:")
    {
        if (given is not { } cell)
            return null;
        if (!cell.IsUncertain && (DayOf(row, cell) ?? OfficialDayOf(cell)) is { Other: null, Precision: DeadlinePrecision.Day } day)
            return day.Day;
        account.Modelled -= cell.Text.Length;
        account.Add(DiagnosticCodes.CellNotUnderstood, DiagnosticSeverity.Warning, row, cell, problem);
        return null;
    }

    private static ListDay? OfficialDayOf(ListCell cell)
    {
        string folded = TextFold.Fold(cell.Text);
        return DateText.Read(folded, out var day) == folded.Length && day is { } exact ? new ListDay(exact, DeadlinePrecision.Day) : null;
    }

    // Among other words the grammar of official text would find its dates and pass over what they say of them (not before 2025-06-30).
    private static bool IsOfficial(string text) => text.AsSpan().ContainsAnyInRange('\u4E00', '\u9FFF') || Figures().IsMatch(text);

    private ListDay? DayOf(ListRow row, ListCell cell)
    {
        if (EnglishDays.Read(cell.Text, order) is { } day && cell.Content.Kind == RawCellKind.Text)
            return day;
        if (cell.Content.Kind is not (RawCellKind.Number or RawCellKind.Text) || !decimal.TryParse(cell.Text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal serial))
            return null;
        if (cell.Content.Look != NumberFormat.Day && (serial < FirstSerial || serial > LastSerial))
            return EnglishDays.Read(cell.Text, order);
        if (SerialDay.DayOf(serial, from1904) is not { } counted)
            return null;
        if (cell.Content.Look != NumberFormat.Day)
            account.Add(DiagnosticCodes.AmbiguousDeadline, DiagnosticSeverity.Info, row, cell, $"This number is read as the day that spreadsheets count so, {Iso(counted)}:");
        return new ListDay(counted, DeadlinePrecision.Day);
    }

    private static string Printed(ListCell cell, ListDay day) => cell.Content.Kind == RawCellKind.Number ? Iso(day.Day) : cell.Text;

    private static string Iso(LocalDate day) => NodaTime.Text.LocalDatePattern.Iso.Format(day);

    [GeneratedRegex(@"^\d{4}(?:[-./]\d{1,2}){0,2}(?:\s*[-—–~～]+\s*\d{4}(?:[-./]\d{1,2}){0,2})?$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Figures();
}
