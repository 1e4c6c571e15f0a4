namespace Rectify.Serialization;

/// <summary>Reads the value at the cursor; null when something in it was refused.</summary>
internal delegate T? JsonReading<out T>(ref JsonCursor json)
    where T : class;
