using System.Text.Json;

namespace Rectify.Serialization;

/// <summary>How a value looks as JSON: read with every problem reported, written in one order of members.</summary>
internal interface IJsonShape<T>
    where T : class
{
    /// <summary>The value at the cursor, or null when something in it was refused; the cursor knows what.</summary>
    static abstract T? Read(ref JsonCursor json);

    /// <summary>Writes the value as one JSON value.</summary>
    static abstract void Write(Utf8JsonWriter writer, T value);
}
