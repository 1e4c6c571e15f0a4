using System.Text.Json.Nodes;
using Rectify.Oscal.Json;
using Rectify.Plans;

namespace Rectify.Oscal.Carrying;

/// <summary>Items may stand without a UUID. In the plan their measures have one, under which they are paired.</summary>
internal static class ItemNames
{
    /// <summary>Takes the UUIDs of items that had none out of a document again.</summary>
    public static void Take(JsonObject document, RectificationPlan plan, CarriedParts carried)
    {
        HashSet<string> nameless = [.. plan.Measures.Select(static m => m.Id).Where(id => carried.Measures.TryGetValue(id, out var hints) && hints.IsNameless)];
        foreach (var item in document.Object(OscalNames.Root).Objects("poam-items").Where(item => item.Text("uuid") is { } uuid && nameless.Contains(uuid)))
            item.Remove("uuid");
    }
}
