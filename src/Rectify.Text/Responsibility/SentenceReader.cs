using Rectify.Responsibility;
using Rectify.Text.Lexicon;

namespace Rectify.Text.Responsibility;

/// <summary>Reads running words: lists of units, each with the verb that ends it (市环保局牵头,市水务局配合).</summary>
internal sealed class SentenceReader
{
    private const int LongestLead = 24;
    private const int LongestStem = 8;

    private readonly ClauseText _text;
    private readonly RoleCollector _roles;
    private int _list;
    private bool _isStanding;
    private bool _endsInUnit;
    private ResponsibilityRole? _pending;

    public SentenceReader(ClauseText text, RoleCollector roles)
    {
        _text = text;
        _roles = roles;
    }

    /// <summary>Reads the words between two positions.</summary>
    /// <param name="start">Where they begin.</param>
    /// <param name="end">Where they end.</param>
    /// <param name="label">The role of the label before them, which units without a verb have; null where there is no label, and such words are prose.</param>
    public void Read(int start, int end, ResponsibilityRole? label)
    {
        var splitter = new OrganizationListSplitter(_text);
        var finder = new VerbFinder(_text);
        Begin(start);
        for (int item = start; item < end;)
        {
            int itemEnd = splitter.ItemEnd(item, end, out int next);
            int lead = SkipLead(item, itemEnd);
            if (lead > item)
                itemEnd = splitter.ItemEnd(item = lead, end, out next);
            if (ReadVerbs(finder, item, itemEnd, label) || EndsList(item, itemEnd, end, label))
                Begin(next, _pending);
            item = next;
        }

        if (_list < end && (_pending ?? label) is { } role)
            _roles.AddUnits(_list, end, role);
    }

    // Usually one verb; 由市环保局会同市水务局负责 has two.
    private bool ReadVerbs(VerbFinder finder, int item, int itemEnd, ResponsibilityRole? label)
    {
        while (finder.Find(item, itemEnd) is { } verb)
        {
            Close(verb, item, label);
            Begin(verb.End, verb.Next is null ? null : RoleBeside(label, verb.Next));
            if (verb.Next is null)
                return true;
            item = verb.End;
        }

        return false;
    }

    private static ResponsibilityRole? OwnRole(ResponsibilityRole? label, VerbMatch verb) => label is null or ResponsibilityRole.Responsible ? verb.Role : label;

    // 责任单位:市住建局会同市水务局: the second takes part, as it does where the label names the lead; 验收单位:市住建局会同市水务局 are two of one role.
    private static ResponsibilityRole? RoleBeside(ResponsibilityRole? label, ResponsibilityRole? next) =>
        label is null || (next == ResponsibilityRole.Supporting && label is ResponsibilityRole.Responsible or ResponsibilityRole.Lead) ? next : label;

    private void Begin(int list, ResponsibilityRole? pending = null)
    {
        _list = list;
        _pending = pending;
        _isStanding = false;
        _endsInUnit = false;
    }

    // 由市环保局, 以下各项均需各县区: the list begins after the lead.
    private int SkipLead(int item, int end)
    {
        var words = _text.Fold(item, end);
        int lead = ClauseLexicon.StandingBeginnings.Starts(words) ? StandingLead(words) : 0;
        if (lead > 0)
        {
            Begin(item + lead);
            _isStanding = true;
            return item + lead;
        }

        lead = AgentLead(words);
        if (lead > 0)
            Begin(item + lead, _pending);
        return item + lead;
    }

    // 市教育局(会同市人社局)、市财政局: those who take part end with the bracket or the semicolon.
    private bool EndsHelpers(int itemEnd, int end)
    {
        if (_pending is not { } role || itemEnd >= end || _text.Folded[itemEnd] is not (';' or ')'))
            return false;
        _roles.AddUnits(_list, itemEnd, role);
        _pending = null;
        return true;
    }

    private static int StandingLead(ReadOnlySpan<char> words)
    {
        var window = words[..Math.Min(words.Length, LongestLead)];
        return ClauseLexicon.StandingLinks.TryFind(window, out int at, out int length) ? at + length : 0;
    }

    private static int AgentLead(ReadOnlySpan<char> words)
    {
        for (int i = words.Length - 2; i >= 0; i--)
        {
            if (words[i] is '由' or '以' && IsAgent(words, i))
                return i + 1;
        }

        return ClauseLexicon.Openings.LengthAtStart(words);
    }

    /// <summary>Determines whether 由 or 以 at a position names who acts: 由市环保局, 成立了以市长为组长的; not 由于, 自由, 以及.</summary>
    public static bool IsAgent(ReadOnlySpan<char> words, int at)
    {
        if (at + 1 >= words.Length)
            return false;
        if (words[at] == '以')
            return at > 0 && ClauseLexicon.BeforeHeads.Contains(words[at - 1], StringComparison.Ordinal);
        return !ClauseLexicon.AfterNoAgent.Contains(words[at + 1], StringComparison.Ordinal)
            && (at == 0 || !ClauseLexicon.BeforeNoAgent.Contains(words[at - 1], StringComparison.Ordinal));
    }

    private void Close(VerbMatch verb, int item, ResponsibilityRole? label)
    {
        bool standsAlone = verb.SubjectEnd == item;
        int end = standsAlone ? TrimSeparators(item) : verb.SubjectEnd;
        if (end <= _list || (standsAlone && label is null && !_endsInUnit))
            return;
        if (label is { } own && !standsAlone)
            AddLabelled(item, own);
        if (verb.IsPost)
        {
            _roles.AddPrincipals(_list, end);
            return;
        }

        // 责任单位:…,各县区落实: the places carry it out in their own territory.
        var common = verb.IsTerritorial && label == ResponsibilityRole.Responsible ? null : label;
        var role = standsAlone && label is not null ? label : _pending ?? (verb.Next is null ? verb.Role : OwnRole(label, verb)) ?? common;
        _roles.AddUnits(_list, end, role, verb.IsTerritorial, _isStanding);
    }

    // 责任单位:市排水公司(市住建局负责监管): what stands before the bracket, or the semicolon, has the role of the label.
    private void AddLabelled(int item, ResponsibilityRole role)
    {
        int mark = _text.Fold(_list, item).LastIndexOf(';');
        if (mark <= 0)
            return;
        _roles.AddUnits(_list, _list + mark, role);
        _list += mark + 1;
    }

    private int TrimSeparators(int end)
    {
        while (end > _list && _text.Folded[end - 1] is '、' or ',' or ';' or ' ' or '\n')
            end--;
        return end;
    }

    // Whether what stands so far is done with: a helper's list, a standing rule's mark, or prose.
    private bool EndsList(int item, int itemEnd, int end, ResponsibilityRole? label)
    {
        var words = _text.Fold(item, itemEnd);
        if (ClauseLexicon.StandingMarks.OccursIn(words) || OrganizationLexicon.Repetitions.Contains(words))
        {
            if (label is { } own && _list < item)
                _roles.AddUnits(_list, TrimSeparators(item), own);
            _roles.MarkLastAsStanding();
            return true;
        }

        if (label is not null)
            return EndsHelpers(itemEnd, end);
        bool isUnits = VerbFinder.IsSubject(words);
        _endsInUnit = isUnits;
        if (!isUnits)
            _roles.AddOthers(item, itemEnd);
        if (itemEnd < end && _text.Folded[itemEnd] is not (',' or ';' or '\n' or ' '))
            return !isUnits && (words.Length > LongestStem || VerbFinder.IsProse(words));
        if (isUnits && _pending is { } role)
        {
            _roles.AddUnits(_list, itemEnd, role);
            _pending = null;
            return true;
        }

        return !isUnits || itemEnd == end || _text.Folded[itemEnd] == ';';
    }
}
