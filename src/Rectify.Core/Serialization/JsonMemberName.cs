using System.Text.Json;

namespace Rectify.Serialization;

/// <summary>Compares the names of members.</summary>
internal static class JsonMemberName
{
    /// <summary>Determines whether the name at a reader is that of a member. A name that is no Unicode text, as it escapes half a character alone (<c>\uD800</c>), is none.</summary>
    public static bool Is(ref Utf8JsonReader reader, string member)
    {
        try
        {
            return reader.ValueTextEquals(member);
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }
}
