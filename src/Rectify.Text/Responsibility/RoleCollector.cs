using Rectify.Primitives;
using Rectify.Responsibility;
using Rectify.Text.Lexicon;

namespace Rectify.Text.Responsibility;

/// <summary>Gathers the roles of a clause in the order of the text.</summary>
internal sealed class RoleCollector
{
    private readonly ClauseText _text;
    private readonly ListNote _note;
    private readonly OrganizationListReader _units;
    private readonly PrincipalListReader _principals;
    private readonly List<ListedUnit> _listed = [];
    private readonly List<ListedPrincipal> _named = [];

    public RoleCollector(ClauseText text, ListNote note)
        : this(text, note, [], [], [])
    {
    }

    private RoleCollector(ClauseText text, ListNote note, List<RoleReading> roles, List<RoleReading> standingRoles, List<ListedPrincipal> persons)
    {
        Persons = persons;
        _text = text;
        _note = note;
        Roles = roles;
        StandingRoles = standingRoles;
        _units = new OrganizationListReader(text);
        _principals = new PrincipalListReader(text, _units);
    }

    public List<RoleReading> Roles { get; }

    public List<RoleReading> StandingRoles { get; }

    /// <summary>The persons named beside the units that they answer for.</summary>
    public List<ListedPrincipal> Persons { get; }

    /// <summary>A collector that goes on with another text.</summary>
    public RoleCollector With(ClauseText text) => new(text, _note, Roles, StandingRoles, Persons);

    /// <summary>Gives the first unit listed the lead where a note says so and no unit has it.</summary>
    public void ApplyNote()
    {
        int at = Roles.FindIndex(static reading => reading.Role == ResponsibilityRole.Responsible);
        if (!_note.LeadsFirst || at < 0 || Roles.Exists(static reading => reading.Role == ResponsibilityRole.Lead))
            return;
        var list = Roles[at];
        Roles[at] = new RoleReading(ResponsibilityRole.Lead, [list.Units[0]], list.IsOpenEnded && list.Units.Count == 1);
        if (list.Units.Count > 1)
            Roles.Insert(at + 1, new RoleReading(_note.OthersSupport ? ResponsibilityRole.Supporting : ResponsibilityRole.Responsible, [.. list.Units.Skip(1)], list.IsOpenEnded));
    }

    /// <summary>Begins a list that shares no level with the one before.</summary>
    public void BeginLabel() => _units.Forget();

    /// <summary>Adds the posts between two positions.</summary>
    /// <returns>What was added, until the next call.</returns>
    public IReadOnlyList<ListedPrincipal> AddPrincipals(int start, int end, ResponsibilityRole? role = null)
    {
        _named.Clear();
        _principals.Read(start, end, _named);
        if (_named.Count > 0)
            Roles.Add(new RoleReading(role, [.. _named.Select(static post => new OrganizationReading(post.Title, post.IsCollective))]));
        return _named;
    }

    /// <summary>Adds the units between two positions; posts among them make the list one of posts.</summary>
    /// <param name="start">Where the list begins.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="role">The role; null where the text only says that the units act.</param>
    /// <param name="isTerritorial">Whether the text says that the units carry the measure out, which places do in their own territory.</param>
    /// <param name="isStanding">Whether the role holds for later measures too.</param>
    public void AddUnits(int start, int end, ResponsibilityRole? role, bool isTerritorial = false, bool isStanding = false)
    {
        var words = _text.Fold(start, end);
        if (PostLexicon.Posts.Ends(words) && !EndsInPostOfNoUnit(words))
        {
            AddPrincipals(start, end);
            return;
        }

        _listed.Clear();
        bool isOpenEnded = _units.Read(start, end, _listed);
        var persons = TakePrincipals();
        var common = role ?? RoleOfNoun() ?? RoleOfPlaces(isTerritorial);
        for (int i = 0; i < _listed.Count;)
        {
            int last = LastOfRole(i);
            Add(new RoleReading(RoleOf(i) ?? common, Units(i, last), isOpenEnded && last == _listed.Count), isStanding);
            AddStanding(i, last, RoleOf(i) ?? common);
            i = last;
        }

        AddPersons(persons);
    }

    // 市水务局、局长 and 市河长办、各级河长: the post is not that of the unit before it.
    private static bool EndsInPostOfNoUnit(ReadOnlySpan<char> words)
    {
        int mark = words.LastIndexOfAny('、', ',', ' ');
        if (mark <= 0)
            return false;
        var last = PersonNames.LastItem(words);
        var holder = last[..^PostLexicon.Posts.LengthAtEnd(last)];
        return holder.IsEmpty || (OrganizationLexicon.AllLevels.Contains(holder) && OrganizationNames.IsUnit(PersonNames.LastItem(words[..mark])));
    }

    // 各级河长、各级河长办: a person or a post among the units.
    private List<OrganizationReading> TakePrincipals()
    {
        List<OrganizationReading> principals = [];
        foreach (var unit in _listed)
        {
            if (IsPrincipal(unit.Name))
                principals.Add(new OrganizationReading(unit.Name, unit.IsCollective));
        }

        if (principals.Count > 0)
            _listed.RemoveAll(static unit => IsPrincipal(unit.Name));
        return principals;
    }

    private static bool IsPrincipal(string name)
    {
        string folded = TextFold.Fold(name);
        return !OrganizationNames.IsUnit(folded) && (PersonNames.IsSurely(folded) || PostLexicon.Posts.Ends(folded));
    }

    // 市水务局(王强)、市住建局(副局长): a post is named with its unit, a person without.
    private void AddPersons(List<OrganizationReading> persons)
    {
        foreach (var unit in _listed)
        {
            if (unit.Mark.Person is not { } range)
                continue;
            string person = _text.Print(range.Start, range.End).ToString();
            var principal = new ListedPrincipal(PostLexicon.Posts.Contains(person) ? unit.Name : "", person, IsCollective: false, Beside: unit.Name);
            Persons.Add(principal);
            persons.Add(new OrganizationReading(principal.Title, IsCollective: false));
        }

        if (persons.Count > 0)
            Roles.Add(new RoleReading(null, [.. persons]));
    }

    // 各县区政府(下同) repeats the one unit.
    private void AddStanding(int from, int to, ResponsibilityRole role)
    {
        for (int i = from; i < to; i++)
        {
            if (_listed[i].Mark.Stands)
                StandingRoles.Add(new RoleReading(role, Units(i, i + 1)));
        }
    }

    private ResponsibilityRole? RoleOf(int index) =>
        _listed[index].Mark.Role ?? (_listed[index].Mark.HasSign && _note.MarkedLeads ? ResponsibilityRole.Lead : null);

    /// <summary>Adds the others that a sentence ends with: 主动对接其他责任单位.</summary>
    public void AddOthers(int start, int end)
    {
        var words = _text.Fold(start, end);
        int at = words.LastIndexOf("其他", StringComparison.Ordinal);
        if (at > 0 && RoleLabels.TryReadRole(words[at..], out var role))
            Roles.Add(new RoleReading(role, [new OrganizationReading(_text.Print(start + at, end).ToString(), IsCollective: true)]));
    }

    /// <summary>Lets the last role hold for later measures too.</summary>
    public void MarkLastAsStanding()
    {
        if (Roles.Count > 0 && (StandingRoles.Count == 0 || StandingRoles[^1] != Roles[^1]))
            StandingRoles.Add(Roles[^1]);
    }

    private void Add(RoleReading reading, bool isStanding)
    {
        bool isRepeated = Roles.Count > 0 && Roles[^1] == reading;
        if (!isRepeated)
            Roles.Add(reading);
        if (isStanding)
            MarkLastAsStanding();
    }

    private ResponsibilityRole? RoleOfNoun() =>
        _listed.Count == 1 && RoleLabels.TryReadRole(TextFold.Fold(_listed[0].Name), out var role) ? role : null;

    private ResponsibilityRole RoleOfPlaces(bool isTerritorial) =>
        _listed.TrueForAll(unit => unit.IsTerritorial && (isTerritorial || unit.IsCollective)) ? ResponsibilityRole.Territorial : ResponsibilityRole.Responsible;

    private int LastOfRole(int first)
    {
        int next = first + 1;
        while (next < _listed.Count && RoleOf(next) == RoleOf(first))
            next++;
        return next;
    }

    private ValueList<OrganizationReading> Units(int from, int to)
    {
        List<OrganizationReading> units = [];
        for (int i = from; i < to; i++)
        {
            var unit = new OrganizationReading(_listed[i].Name, _listed[i].IsCollective);
            if (!string.IsNullOrWhiteSpace(unit.Name) && (units.Count == 0 || units[^1] != unit))
                units.Add(unit);
        }

        return [.. units];
    }
}
