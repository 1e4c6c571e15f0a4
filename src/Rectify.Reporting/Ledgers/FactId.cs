using System.Security.Cryptography;
using Rectify.Progress;
using Rectify.Serialization;

namespace Rectify.Reporting.Ledgers;

/// <summary>Gives a fact an id made of what it says: the same fact written down twice gets the same id, and so is one fact.</summary>
internal static class FactId
{
    private const int Length = 12;

    /// <summary>The id of an event.</summary>
    public static string Of(ProgressEvent fact) => Of(RectifyJson.WriteEvent(fact with { Id = null }));

    /// <summary>The id of an observation.</summary>
    public static string Of(Observation seen) => Of(RectifyJson.WriteObservation(seen with { Id = null }));

    private static string Of(byte[] content) => "f-" + Convert.ToHexStringLower(SHA256.HashData(content))[..Length];
}
