using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using Ardalis.GuardClauses;
using NodaTime;

namespace Rectify.Primitives;

/// <summary>Guards in the terms of the field, beside those of Ardalis.GuardClauses.</summary>
internal static class DomainGuards
{
    /// <summary>Throws when a day lies before another.</summary>
    [SuppressMessage("Style", "IDE0060:Remove unused parameter", Justification = "The guard clause is the door.")]
    public static LocalDate DayBefore(this IGuardClause clause, LocalDate day, LocalDate earliest, [CallerArgumentExpression(nameof(day))] string? parameterName = null)
    {
        return day >= earliest
            ? day
            : throw new ArgumentOutOfRangeException(parameterName, $"{Spelling.Iso(day)} lies before {Spelling.Iso(earliest)}.");
    }

    /// <summary>Throws when a day lies before another, where both are named.</summary>
    public static LocalDate? DayBefore(this IGuardClause clause, LocalDate? day, LocalDate? earliest, [CallerArgumentExpression(nameof(day))] string? parameterName = null) =>
        (day, earliest) is ({ } named, { } first) ? clause.DayBefore(named, first, parameterName) : day;

    /// <summary>Throws when a day lies before year 1, where ISO 8601 and every document begin.</summary>
    public static LocalDate DayBeforeCalendar(this IGuardClause clause, LocalDate day, [CallerArgumentExpression(nameof(day))] string? parameterName = null) =>
        clause.DayBefore(day, DayMath.FirstWritten, parameterName);

    /// <summary>Throws when a name is null or blank, or no Unicode text.</summary>
    public static string BadName(this IGuardClause clause, string? name, [CallerArgumentExpression(nameof(name))] string? parameterName = null) =>
        clause.BadText(clause.NullOrWhiteSpace(name, parameterName), parameterName);

    /// <summary>Throws when a name is blank, or no Unicode text; none is allowed.</summary>
    public static string? BadOptionalName(this IGuardClause clause, string? name, [CallerArgumentExpression(nameof(name))] string? parameterName = null) =>
        name is null ? null : clause.BadName(name, parameterName);

    /// <summary>Throws when a text is no Unicode text: half of a surrogate pair has no form in UTF-8, so that two such texts would be written as one.</summary>
    [return: NotNullIfNotNull(nameof(text))]
    public static string? BadText(this IGuardClause clause, string? text, [CallerArgumentExpression(nameof(text))] string? parameterName = null) =>
        Spelling.IsUnicode(text) ? text : throw new ArgumentException("Holds half of a surrogate pair, which is no Unicode text.", parameterName);

    /// <summary>Throws when a text of a list is no Unicode text.</summary>
    public static ValueList<string> BadTexts(this IGuardClause clause, ValueList<string> texts, [CallerArgumentExpression(nameof(texts))] string? parameterName = null)
    {
        foreach (string text in texts)
            clause.BadText(text, parameterName);
        return texts;
    }

    /// <summary>Throws when a list is empty.</summary>
    [SuppressMessage("Style", "IDE0060:Remove unused parameter", Justification = "The guard clause is the door.")]
    public static ValueList<T> EmptyList<T>(this IGuardClause clause, ValueList<T> list, [CallerArgumentExpression(nameof(list))] string? parameterName = null) =>
        list.IsEmpty ? throw new ArgumentException("At least one item is needed.", parameterName) : list;

    /// <summary>Throws when a value is not one of the named members of its enumeration.</summary>
    [SuppressMessage("Style", "IDE0060:Remove unused parameter", Justification = "The guard clause is the door.")]
    public static TEnum Undefined<TEnum>(this IGuardClause clause, TEnum value, [CallerArgumentExpression(nameof(value))] string? parameterName = null)
        where TEnum : struct, Enum =>
        Enum.IsDefined(value) ? value : throw new ArgumentOutOfRangeException(parameterName, value, "Not a named value.");

    /// <summary>Throws when two items of a list bear the same key.</summary>
    [SuppressMessage("Style", "IDE0060:Remove unused parameter", Justification = "The guard clause is the door.")]
    public static ValueList<T> Duplicates<T>(this IGuardClause clause, ValueList<T> list, Func<T, string> key, [CallerArgumentExpression(nameof(list))] string? parameterName = null)
    {
        if (list.Count < 2)
            return list;
        var seen = new HashSet<string>(list.Count, StringComparer.Ordinal);
        foreach (var item in list)
        {
            if (!seen.Add(key(item)))
                throw new ArgumentException($"'{key(item)}' stands twice.", parameterName);
        }

        return list;
    }
}
