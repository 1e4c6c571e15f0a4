using System.Globalization;
using NodaTime;
using Rectify.Primitives;
using Rectify.Responsibility;

namespace Rectify.Testing.Generators;

/// <summary>Makes a directory that fits together: units begin, and are renamed, merged, split, relieved of duties or abolished, one step after another.</summary>
internal sealed class Reorganisation
{
    private const string Top = "u0";

    private static readonly string[] Names =
    [
        "市政府", "市环保局", "市水务局", "市城管局", "济阳县政府", "济阳县党委", "长清区政府", "市生态环境局", "济阳区政府", "市城管执法局", "市城乡水务局", "莱芜区政府", "市应急局",
    ];

    private readonly List<OrganizationUnit> _units = [];
    private readonly List<Succession> _successions = [];
    private readonly List<int> _alive = [];
    private readonly LocalDate _start;
    private readonly int _offices;
    private readonly bool _isNamed;
    private LocalDate _day;

    public Reorganisation(LocalDate start, IEnumerable<ReorganisationStep> steps, int offices, bool isNamed)
    {
        (_start, _day, _offices, _isNamed) = (start, start, offices, isNamed);
        for (int i = 0; i < 7; i++)
            Begin(from: null);
        foreach (var step in steps)
            Take(step);
    }

    public OrganizationDirectory Directory() => OrganizationDirectory.Create(_units.ToValueList(), _successions.ToValueList(), Collectives(), Posts());

    private void Take(ReorganisationStep step)
    {
        _day = _day.PlusDays(step.Days);
        // The city itself stays.
        if (_alive.Count < 3)
            Begin(_day.PlusDays(-1));
        int unit = _alive[1 + (step.Unit % (_alive.Count - 1))];
        int other = _alive[1 + (step.Other % (_alive.Count - 1))];
        LocalDate? stated = step.StatesDays ? _day : null;
        switch (step.Kind)
        {
            case ReorganisationKind.Rename:
                Pass(step, SuccessionKind.Rename, [unit], [Begin(stated)], ends: true);
                break;
            case ReorganisationKind.Merge when CanPass(unit, other):
                Pass(step, SuccessionKind.Merge, [unit], [other], ends: true);
                break;
            case ReorganisationKind.Split:
                Pass(step, SuccessionKind.Split, [unit], [Begin(stated), Begin(_day)], ends: true);
                break;
            case ReorganisationKind.Transfer when CanPass(unit, other):
                Pass(step, SuccessionKind.Transfer, [unit], [other], ends: false);
                break;
            case ReorganisationKind.Abolition:
                End(unit, _day);
                break;
            default:
                Begin(_day);
                break;
        }
    }

    // Duties that come back to where they came from are refused as a cycle.
    private bool CanPass(int unit, int other) => unit != other && !Reaches(Id(other), Id(unit));

    private bool Reaches(string from, string to) => string.Equals(from, to, StringComparison.Ordinal)
        || _successions.Exists(s => s.From.Contains(from, StringComparer.Ordinal) && s.To.Any(next => Reaches(next, to)));

    private int Begin(LocalDate? from)
    {
        int index = _units.Count;
        string name = index < Names.Length ? Names[index] : string.Create(CultureInfo.InvariantCulture, $"市第{index}局");
        _units.Add(new OrganizationUnit(Id(index), name)
        {
            From = from,
            Superior = index == 0 ? null : Top,
            Level = name.Contains('区', StringComparison.Ordinal) || name.Contains('县', StringComparison.Ordinal) ? AdministrativeLevel.County : AdministrativeLevel.Municipal,
            Aliases = _isNamed ? [$"某市{name.TrimStart('市')}"] : default,
            Kind = _isNamed ? "政府部门" : null,
        });
        _alive.Add(index);
        return index;
    }

    private void End(int unit, LocalDate lastDay)
    {
        _units[unit] = _units[unit] with { To = lastDay };
        _alive.Remove(unit);
    }

    private void Pass(ReorganisationStep step, SuccessionKind kind, int[] from, int[] to, bool ends)
    {
        _successions.Add(new Succession(kind, _day, [.. from.Select(Id)], [.. to.Select(Id)]) { Precision = step.Precision });
        if (!ends)
            return;
        foreach (int unit in from)
        {
            if (step.StatesDays)
                End(unit, _day.PlusDays(-1));
            else
                _alive.Remove(unit);
        }
    }

    // 各县区 grows and shrinks with its members; 环委会成员单位 has none that is known.
    private ValueList<Collective> Collectives() =>
    [
        new("各县区", _units.Where(static u => u.Level == AdministrativeLevel.County).Select(static u => new CollectiveMembership(u.Id) { From = u.From, To = u.To }).ToValueList()),
        new("各成员单位", default),
    ];

    // The head of a unit changes on the first days.
    private ValueList<Post> Posts() => _units.Skip(1).Take(_offices).SelectMany(u => new[]
    {
        new Post(u.Id, "局长", "甲") { To = _start },
        new Post(u.Id, "局长", "乙") { From = _start.PlusDays(1) },
    }).ToValueList();

    private static string Id(int unit) => string.Create(CultureInfo.InvariantCulture, $"u{unit}");
}
