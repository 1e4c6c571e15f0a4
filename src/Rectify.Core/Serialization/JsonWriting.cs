using System.Text.Json;
using NodaTime;
using Rectify.Primitives;

namespace Rectify.Serialization;

/// <summary>Members in the terms of the model. What is null or an empty list is left out.</summary>
internal static class JsonWriting
{
    public static void WriteDay(this Utf8JsonWriter writer, ReadOnlySpan<byte> name, LocalDate? day)
    {
        if (day is not { } date)
            return;
        Span<byte> text = stackalloc byte[JsonDay.Length];
        JsonDay.Format(date, text);
        writer.WriteString(name, text);
    }

    public static void WriteDays(this Utf8JsonWriter writer, ReadOnlySpan<byte> name, ValueList<LocalDate> days)
    {
        if (days.IsEmpty)
            return;
        Span<byte> text = stackalloc byte[JsonDay.Length];
        writer.WriteStartArray(name);
        foreach (var day in days)
        {
            JsonDay.Format(day, text);
            writer.WriteStringValue(text);
        }

        writer.WriteEndArray();
    }

    public static void WriteEnum<TEnum>(this Utf8JsonWriter writer, ReadOnlySpan<byte> name, TEnum value)
        where TEnum : struct, Enum => writer.WriteString(name, EnumNames<TEnum>.Encode(value));

    public static void WriteEnumOrNull<TEnum>(this Utf8JsonWriter writer, ReadOnlySpan<byte> name, TEnum? value)
        where TEnum : struct, Enum
    {
        if (value is { } known)
            writer.WriteEnum(name, known);
        else
            writer.WriteNull(name);
    }

    public static void WriteEnums<TEnum>(this Utf8JsonWriter writer, ReadOnlySpan<byte> name, ValueList<TEnum> values)
        where TEnum : struct, Enum
    {
        if (values.IsEmpty)
            return;
        writer.WriteStartArray(name);
        foreach (var value in values)
            writer.WriteStringValue(EnumNames<TEnum>.Encode(value));
        writer.WriteEndArray();
    }

    public static void WriteText(this Utf8JsonWriter writer, ReadOnlySpan<byte> name, string? text)
    {
        if (text is not null)
            writer.WriteString(name, text);
    }

    public static void WriteTexts(this Utf8JsonWriter writer, ReadOnlySpan<byte> name, ValueList<string> texts)
    {
        if (texts.IsEmpty)
            return;
        writer.WriteStartArray(name);
        foreach (string text in texts)
            writer.WriteStringValue(text);
        writer.WriteEndArray();
    }

    public static void WriteObject<T, TShape>(this Utf8JsonWriter writer, ReadOnlySpan<byte> name, T? value)
        where T : class
        where TShape : IJsonShape<T>
    {
        if (value is null)
            return;
        writer.WritePropertyName(name);
        TShape.Write(writer, value);
    }

    public static void WriteList<T, TShape>(this Utf8JsonWriter writer, ReadOnlySpan<byte> name, ValueList<T> items)
        where T : class
        where TShape : IJsonShape<T>
    {
        if (!items.IsEmpty)
            writer.WriteWholeList<T, TShape>(name, items);
    }

    /// <summary>A list that is written even where it is empty.</summary>
    public static void WriteWholeList<T, TShape>(this Utf8JsonWriter writer, ReadOnlySpan<byte> name, ValueList<T> items)
        where T : class
        where TShape : IJsonShape<T>
    {
        writer.WriteStartArray(name);
        foreach (var item in items)
            TShape.Write(writer, item);
        writer.WriteEndArray();
    }

    public static void WriteDayOrNull(this Utf8JsonWriter writer, ReadOnlySpan<byte> name, LocalDate? day)
    {
        if (day is null)
            writer.WriteNull(name);
        else
            writer.WriteDay(name, day);
    }

    public static void WriteTextOrNull(this Utf8JsonWriter writer, ReadOnlySpan<byte> name, string? text)
    {
        if (text is null)
            writer.WriteNull(name);
        else
            writer.WriteString(name, text);
    }

    public static void WriteNumberOrNull(this Utf8JsonWriter writer, ReadOnlySpan<byte> name, decimal? number)
    {
        if (number is { } value)
            writer.WriteNumber(name, value);
        else
            writer.WriteNull(name);
    }
}
