using NodaTime;
using Rectify.Deadlines;
using Rectify.Responsibility;
using Rectify.Text.Deadlines;
using Rectify.Text.Lexicon;

namespace Rectify.Text.Responsibility;

/// <summary>Reads a clause of responsibility section by section: a section is a label with its content, or running words before any label.</summary>
internal sealed class ClauseReader
{
    private const int LongestLabel = 20;
    private const int LongestSubject = 6;

    // Stands for the unknown day of issue where only the place of a time limit is asked for; no limit lies so far back.
    private static readonly LocalDate NoYear = new(1904, 1, 1);
    private static readonly LocalDate Earliest = NoYear.PlusYears(10);

    private readonly ClauseText _text;
    private readonly RoleCollector _roles;
    private readonly LocalDate? _on;
    private readonly List<TimePhrase> _phrases = [];

    public ClauseReader(ClauseText text, LocalDate? on, ListNote note)
    {
        _text = text;
        _on = on;
        WithoutLimits = text;
        _roles = new RoleCollector(text, note);
    }

    public List<RoleReading> Roles => _roles.Roles;

    public List<RoleReading> StandingRoles => _roles.StandingRoles;

    public List<DeadlineReading> Deadlines { get; } = [];

    /// <summary>The clause without the time limits in it, where it is one section.</summary>
    public ClauseText WithoutLimits { get; private set; }

    /// <summary>The persons named together with the units that they answer for.</summary>
    public List<ListedPrincipal> Persons => _roles.Persons;

    /// <summary>Reads the whole clause.</summary>
    /// <param name="role">The role of units without a label or a verb; null where such words are prose.</param>
    public void Read(ResponsibilityRole? role)
    {
        var section = new Section(SectionKind.Words, role, 0);
        int item = 0;
        for (int i = 0; i < _text.Length; i++)
        {
            char c = _text.Folded[i];
            if ((i == item ? UnmarkedLabelAt(i) : null) is { } unmarked)
            {
                ReadSection(section, i);
                section = unmarked;
                i = unmarked.Start - 1;
                item = unmarked.Start;
            }
            else if (LabelAt(item, i, c, section.Kind) is { } label)
            {
                ReadSection(section, item);
                section = label;
                item = i + 1;
            }
            else if (c is ',' or ';' or '\n' or ' ' or '、' or '(' or ')')
            {
                item = i + 1;
            }
        }

        ReadSection(section, _text.Length);
        _roles.ApplyNote();
    }

    // 责任领导张某,牵头单位市水务局,配合单位市财政局
    private Section? UnmarkedLabelAt(int item)
    {
        var words = _text.Fold(item, Math.Min(_text.Length, item + LongestLabel));
        int length = RoleLabelLexicon.UnmarkedOfPersons.LengthAtStart(words);
        if (length > 0 && RoleLabels.TryRead(words[..length], out _, out var leader) && PersonNames.BeginsItem(_text.Fold(item + length, _text.Length)))
            return new Section(SectionKind.Principals, leader == ResponsibilityRole.Overseeing ? leader : null, item + length);
        length = RoleLabels.UnmarkedLength(words);
        return length > 0 && RoleLabels.TryReadRole(words[..length], out var role) ? new Section(SectionKind.Words, role, item + length) : null;
    }

    private Section? LabelAt(int item, int end, char mark, SectionKind section)
    {
        if (mark is not (':' or '为' or '是' or ' ' or '\n' or '-' or '—'))
            return null;
        var words = WithoutNumber(_text.Fold(Math.Max(item, end - LongestLabel), end));
        if (words.IsEmpty || (mark is '-' or '—' && !RoleLabelLexicon.Unmarked.Contains(words)))
            return null;
        if (RoleLabelLexicon.TimeEndings.Ends(words) && mark == ':')
            return new Section(SectionKind.Time, null, end + 1);
        if (mark is '为' or '是' && (words.Length > LongestSubject || !RoleLabelLexicon.Beginnings.Starts(words)))
            return null;
        if (RoleLabels.IsOfUnitsAndPersons(words))
            return new Section(SectionKind.UnitsAndPersons, ResponsibilityRole.Responsible, end + 1);
        if (RoleLabels.TryRead(words, out bool isPrincipal, out var role))
            return new Section(isPrincipal ? SectionKind.Principals : SectionKind.Words, isPrincipal && role != ResponsibilityRole.Overseeing ? null : role, end + 1);
        // 县水利局:负责河道清淤.
        bool acts = mark == ':' && OrganizationNames.IsNamed(words) && VerbFinder.ActingAtStart(_text.Fold(end + 1, _text.Length), out _) is not null;
        if (mark != ':' || acts || NamesPerson(words, end + 1, section))
            return null;
        bool isOfPersons = PostLexicon.Posts.Contains(words) || (PersonNames.BeginsItem(_text.Fold(end + 1, _text.Length)) && !FieldLexicon.Others.Contains(words));
        return new Section(isOfPersons ? SectionKind.Principals : SectionKind.Words, null, end + 1);
    }

    // 县住建局:王强, (局长:张三), and among principals 主任:刘洋; elsewhere such a word is a label: 河长:县委书记.
    private bool NamesPerson(ReadOnlySpan<char> words, int start, SectionKind section)
    {
        int before = start - words.Length - 2;
        bool mayBePost = section == SectionKind.Principals || (before >= 0 && _text.Folded[before] == '(');
        bool isPost = mayBePost && PostLexicon.Posts.Ends(words) && !FieldLexicon.Leaders.Ends(words);
        return (isPost || OrganizationNames.IsUnit(words)) && PersonNames.BeginsItem(_text.Fold(start, _text.Length));
    }

    // 1.牵头单位
    private static ReadOnlySpan<char> WithoutNumber(ReadOnlySpan<char> label)
    {
        int start = 0;
        while (start < label.Length && (char.IsAsciiDigit(label[start]) || label[start] is '.' or '-' or '"' or '“'))
            start++;
        return label[start..];
    }

    private void ReadSection(Section section, int end)
    {
        // 牵头单位 : 市水务局; the bracket of 责任单位(责任人): has become a second colon.
        int start = section.Start;
        while (start < end && _text.Folded[start] is ':' or ' ' or '-' or '—')
            start++;
        if (start >= end)
            return;
        _roles.BeginLabel();
        switch (section.Kind)
        {
            case SectionKind.Principals:
                _roles.AddPrincipals(start, end, section.Role);
                break;
            case SectionKind.UnitsAndPersons:
                var (units, persons) = Part(start, end);
                ReadWords(start, units, section.Role);
                Persons.AddRange(_roles.AddPrincipals(persons, end));
                break;
            case SectionKind.Time:
                ReadDeadline(start, end);
                break;
            default:
                ReadWords(start, end, section.Role);
                break;
        }
    }

    // 市水务局/王五, 设备部 李强: behind the stroke or the space; else behind the last unit.
    private (int UnitsEnd, int PersonsStart) Part(int start, int end)
    {
        int sign = _text.Fold(start, end).LastIndexOfAny('/', ' ', '\n');
        if (sign > 0)
            return (start + sign, start + sign + 1);
        var splitter = new OrganizationListSplitter(_text);
        int item = start;
        while (item < end && OrganizationNames.IsUnit(_text.Fold(item, splitter.ItemEnd(item, end, out int next))))
            item = next;
        return (item, item);
    }

    // A time limit inside the words is taken out of them first, so that it is part of no unit.
    private void ReadWords(int start, int end, ResponsibilityRole? label)
    {
        _phrases.Clear();
        TimePhrases.Find(_text.Fold(start, end), _text.Print(start, end), _on ?? NoYear, InterpretationPolicy.Default, _phrases);
        if (_phrases.Count == 0)
        {
            new SentenceReader(_text, _roles).Read(start, end, label);
            return;
        }

        var readings = _phrases.Select(static phrase => phrase.Reading);
        Deadlines.AddRange(readings.Where(reading => reading.Kind != DeadlineKind.None && !(_on is null && reading.Due < Earliest)));
        var rest = _text.Without(start, end, _phrases);
        if (end - start == _text.Length)
            WithoutLimits = rest;
        new SentenceReader(rest, _roles.With(rest)).Read(0, rest.Length, label);
    }

    private void ReadDeadline(int start, int end)
    {
        while (end > start && _text.Folded[end - 1] is ';' or ',' or ' ' or '\n')
            end--;
        var reading = DeadlineParser.Parse(_text.Print(start, end).ToString(), _on);
        if (reading.Kind != DeadlineKind.None)
            Deadlines.Add(reading);
    }

    private readonly record struct Section(SectionKind Kind, ResponsibilityRole? Role, int Start);

    private enum SectionKind
    {
        Words,
        Principals,
        UnitsAndPersons,
        Time,
    }
}
