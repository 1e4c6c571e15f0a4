using System.Text.Json.Nodes;
using Rectify.Oscal.Json;

namespace Rectify.Oscal.Writing;

/// <summary>The status of a risk that a fact about its measure brings with it.</summary>
internal static class FactStatus
{
    public const string Open = "open";
    public const string Remediating = "remediating";
    public const string Approved = "deviation-approved";
    public const string Closed = "closed";

    /// <summary>Returns the status, or null where it stays.</summary>
    public static string? Of(JsonObject fact) => fact.Text("type") switch
    {
        "started" or "resumed" or "reinstated" => Remediating,
        "deadlineExtended" or "suspended" => Approved,
        "closedOut" or "cancelled" => Closed,
        "relapsed" => Open,
        "lookedBack" => fact["holds"]?.GetValue<bool>() == false ? Open : null,
        _ => null,
    };
}
