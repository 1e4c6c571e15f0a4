using System.Text.Json.Nodes;
using Rectify.Oscal.Json;
using Rectify.Oscal.Writing;

namespace Rectify.Oscal.Reading;

/// <summary>Reads the logs and statuses of a measure's risks, written by others, as events of the measure.</summary>
internal sealed class RiskTimeline(SourceDocument source, PartyNames parties, string measure, HashSet<string> usedIds)
{
    private readonly HashSet<string> _open = new(StringComparer.Ordinal);
    private readonly List<ReadFact> _facts = [];
    private bool _isStarted;
    private bool _isClosed;
    private string? _suspendedUntil;
    private bool _isSuspended;

    /// <summary>Reads what the risks say beyond the events that are known of the measure.</summary>
    public IReadOnlyList<ReadFact> Read(IReadOnlyList<Located> risks, IReadOnlyList<ReadFact> known)
    {
        _open.UnionWith(risks.Select(static risk => risk.Uuid));
        var before = new Queue<ReadFact>(known.OrderBy(static f => f.Fact.Text("on"), StringComparer.Ordinal));
        var entries = from risk in risks
                      from entry in Entries(risk)
                      where entry.Part is null
                      select (risk, entry);
        foreach (var (risk, entry) in entries.OrderBy(static e => e.entry.Element.Text("start"), StringComparer.Ordinal).ToList())
        {
            Follow(before, OscalTime.Day(entry.Element.Text("start"))!);
            Read(risk, entry);
        }

        Follow(before, until: null);
        foreach (var risk in risks)
            ReadStatus(risk);
        ReadLifecycles(risks);
        return _facts;
    }

    private static IEnumerable<Located> Entries(Located risk) => risk.Child("risk-log")?.Children("entries") ?? [];

    // What the events that are known of the measure have made of it up to a day, or in the end.
    private void Follow(Queue<ReadFact> known, string? until)
    {
        while (known.TryPeek(out var next) && (until is null || string.CompareOrdinal(next.Fact.Text("on"), until) <= 0))
            Follow(known.Dequeue().Fact);
    }

    private void Follow(JsonObject fact)
    {
        string? status = FactStatus.Of(fact);
        _isStarted |= fact.Text("type") is "started" or "progressReported" or "rectified";
        if (status.Is(FactStatus.Closed))
            _open.Clear();
        _isClosed = status is null ? _isClosed : status.Is(FactStatus.Closed);
    }

    private void Read(Located risk, Located entry)
    {
        var origin = new FactOrigin(risk, entry, entry.Element.Text("start")!, entry.Path);
        Change(entry.Element.Text("status-change"), origin);
    }

    // A status that no entry explains is dated by the document, like what a report says without a day.
    private void ReadStatus(Located risk)
    {
        string status = risk.Element.Text("status")!;
        bool isOwn = Entries(risk).Any(static e => e.Part is not null);
        var entries = isOwn ? Entries(risk) : Entries(risk).OrderBy(static e => e.Element.Text("start"), StringComparer.Ordinal);
        string last = entries.Select(static e => e.Element.Text("status-change")).LastOrDefault(static s => s is not null) ?? FactStatus.Open;
        if (status.Is(last))
            return;
        string path = JsonPaths.Join(risk.Path, "status");
        source.Note(path, $"is '{JsonPaths.Shown(status)}' without an entry in the log that says since when; it is dated by the document's last-modified");
        Change(status, new FactOrigin(risk, Entry: null, source.Metadata.Element.Text("last-modified")!, path));
    }

    private void ReadLifecycles(IReadOnlyList<Located> risks)
    {
        Located[] responses = [.. risks.SelectMany(static r => r.Children("remediations")).Where(static r => !IsAcceptance(r))];
        if (_isClosed || responses.Length == 0 || responses.Any(static r => r.Element.Text("lifecycle") is not "completed"))
            return;
        string path = JsonPaths.Join(responses[0].Path, "lifecycle");
        source.Note(path, "is 'completed' in every response, which says no day; it is dated by the document's last-modified");
        Add("rectified", new FactOrigin(risks[0], Entry: null, source.Metadata.Element.Text("last-modified")!, path));
    }

    private void Change(string? status, FactOrigin origin)
    {
        switch (status)
        {
            case null or "investigating" or FactStatus.Remediating:
                Work(status is null, origin);
                break;
            case FactStatus.Open:
                Reopen(origin);
                break;
            case FactStatus.Approved:
                Approve(origin);
                break;
            case FactStatus.Closed:
                Close(origin);
                break;
            default:
                source.Note(origin.Path, $"the status '{JsonPaths.Shown(status)}' is no event of a measure");
                break;
        }
    }

    private void Work(bool isReport, FactOrigin origin)
    {
        if (!isReport)
            Reopen(origin);
        if (!isReport && _isSuspended && (_suspendedUntil is null || string.CompareOrdinal(origin.Day, _suspendedUntil) <= 0))
        {
            Add("resumed", origin);
            _isSuspended = false;
        }
        else
        {
            Add(isReport || _isStarted ? "progressReported" : "started", origin);
            _isStarted = true;
        }
    }

    private void Reopen(FactOrigin origin)
    {
        _open.Add(origin.Risk.Uuid);
        if (!_isClosed)
            return;
        Add("relapsed", origin);
        _isClosed = _isStarted = false;
    }

    private void Approve(FactOrigin origin)
    {
        bool isAcceptance = origin.Responses().Any(IsAcceptance);
        string? end = OscalTime.Day(origin.Entry?.Element.Text("end"));
        string? deadline = OscalTime.Day(origin.Risk.Element.Text("deadline"));
        string? until = end is not null && string.CompareOrdinal(end, origin.Day) > 0 ? end : deadline;
        if (isAcceptance && until is not null && string.CompareOrdinal(until, origin.Day) < 0)
            source.Note(origin.Path, $"the acceptance ended on {until}, before the day that it could be dated by, and is no suspension");
        else if (isAcceptance)
            Suspend(origin, until);
        else if (until is null)
            source.Note(origin.Path, "the approved deviation names no later day, and extends nothing");
        else
            Add("deadlineExtended", origin).With("newDue", until);
    }

    private void Suspend(FactOrigin origin, string? until)
    {
        Add("suspended", origin).With("until", until);
        _isSuspended = true;
        _suspendedUntil = until;
    }

    private void Close(FactOrigin origin)
    {
        bool wasOpen = _open.Remove(origin.Risk.Uuid);
        if (_isClosed || !wasOpen)
            return;
        if (_open.Count > 0)
        {
            source.Note(origin.Path, "closes one of several risks; the measure is closed out with the last of them");
            Add("progressReported", origin);
            return;
        }

        Add("closedOut", origin);
        _isClosed = true;
    }

    private JsonObject Add(string type, FactOrigin origin)
    {
        bool isDecision = type is "deadlineExtended" or "suspended";
        bool hasReason = isDecision || type is "relapsed";
        var fact = new JsonObject { ["measure"] = measure, ["on"] = origin.Day, ["type"] = type };
        if (origin.Entry is { } entry)
        {
            if (usedIds.Add(entry.Uuid))
                fact["id"] = entry.Uuid;
            string? text = entry.Element.Text("description") ?? entry.Element.Text("title");
            fact.With(hasReason ? "reason" : "note", text).With("by", parties.LoggedBy(entry.Element, isApprover: false, EntryWriter.Approver));
            string? approver = parties.LoggedBy(entry.Element, isApprover: true, EntryWriter.Approver);
            if (isDecision)
                fact.With("approvedBy", approver ?? fact.Text("by"));
        }

        _facts.Add(new ReadFact(fact, Place: null, origin.Time, origin.Path));
        return fact;
    }

    private static bool IsAcceptance(Located response) =>
        response.Element.Objects("props").Any(static p => p.Text("name") is "type" && p.Text("value") is "accept");

    // Where a fact comes from: an entry of the log, or the risk itself.
    private sealed record FactOrigin(Located Risk, Located? Entry, string Time, string Path)
    {
        public string Day => OscalTime.Day(Time)!;

        // The responses that the entry names, else all of the risk.
        public IEnumerable<Located> Responses()
        {
            string[] named = [.. (Entry?.Element.Objects("related-responses") ?? []).Select(static r => r.Text("response-uuid")!)];
            return Risk.Children("remediations").Where(response => named.Length == 0 || named.Contains(response.Uuid, StringComparer.OrdinalIgnoreCase));
        }
    }
}
