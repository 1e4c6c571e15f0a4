using System.Text.Json.Nodes;
using Rectify.Oscal.Carrying;
using Rectify.Oscal.Json;
using Rectify.Oscal.Reading;
using Rectify.Oscal.Shapes;
using Rectify.Oscal.Writing;
using Rectify.Primitives;

namespace Rectify.Oscal;

/// <summary>Reads OSCAL plans of action and milestones (JSON, versions 1.x) as a plan and its log.</summary>
/// <remarks>
/// Reading is strict and never throws on bytes: missing members, members of another kind, UUIDs and times that are none, and references that lead nowhere come back
/// together, each with its path and place. What a plan has no place for is carried in labels of its measures, from which <see cref="OscalWriter"/> writes the same
/// document again; every such place is a note.
/// </remarks>
public static class OscalReader
{
    /// <summary>Reads a document.</summary>
    /// <param name="utf8">The document.</param>
    public static OscalReadResult Read(ReadOnlySpan<byte> utf8)
    {
        var text = new DocumentText(utf8);
        var notes = new List<OscalNote>();
        var document = text.Parse();
        if (document is null)
            return new OscalReadResult(text.Problems());
        new ShapeCheck(text.Report, static (_, _) => { }).Check(document);
        if (text.HasProblems)
            return new OscalReadResult(text.Problems());
        var source = new SourceDocument(document.AsObject(), text.Report, (path, message) => notes.Add(new OscalNote(path, message)));
        var translated = new PlanTranslation(source).Translate();
        if (text.HasProblems || !translated.TryBuild(text.Report, out var plan, out var progress))
            return new OscalReadResult(text.Problems());
        var carried = translated.Carried;
        var export = new ExportSource(plan, progress, carried) { IsBare = carried.IsForeign };
        var given = new DocumentBuilder(export).Build();
        var changes = DocumentDifference.Between(given, document);
        carried.Carry(export.Hash(), [.. changes.Select(static c => c.Change)]);
        notes.AddRange(changes.Where(static c => c.Change.Says()).Select(c => new OscalNote(c.Path, Fate(plan))));
        return new OscalReadResult(carried.PutInto(plan), progress, notes.DistinctBy(static n => (n.Path, n.Message)).ToValueList());
    }

    private static string Fate(Plans.RectificationPlan plan) => plan.Measures.IsEmpty
        ? "has no place in a plan without measures, and is not kept"
        : $"has no place in a plan, and is carried in a label of measure '{plan.Measures[0].Id}'";
}
