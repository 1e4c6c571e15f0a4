using NodaTime;
using Rectify.Primitives;
using Rectify.Responsibility;

namespace Rectify.Core.Tests.Responsibility;

/// <summary>Makes a directory that fits together out of any numbers: units begin, and are renamed, merged, split, relieved of duties or abolished.</summary>
internal sealed class DirectoryScript
{
    private static readonly LocalDate Start = new(2018, 1, 1);

    private readonly List<OrganizationUnit> _units = [];
    private readonly List<Succession> _successions = [];
    private readonly List<int> _alive = [];

    private DirectoryScript()
    {
    }

    public static LocalDate FirstDay => Start.PlusDays(-3);

    public static OrganizationDirectory Run(int[] numbers)
    {
        var script = new DirectoryScript();
        for (int i = 0; i < 3; i++)
            script.Begin(from: null);
        var day = Start;
        foreach (int number in numbers.Take(12))
        {
            int n = Spread(number);
            day = day.PlusDays(2 + (n % 5));
            script.Step(n / 5, day);
        }

        return OrganizationDirectory.Create(script._units.ToValueList(), script._successions.ToValueList());
    }

    // Generated numbers are small; the steps are drawn from all of their bits.
    private static int Spread(int number) => (int)(unchecked((uint)number * 2654435761u) >> 1);

    private void Step(int n, LocalDate day)
    {
        if (_alive.Count < 2)
            Begin(day.PlusDays(-1));
        int unit = _alive[n % _alive.Count];
        int other = _alive[(n + 1) % _alive.Count];
        var precision = n % 7 == 0 ? SuccessionPrecision.Latest : SuccessionPrecision.Day;
        LocalDate? stated = n % 2 == 0 ? day : null;
        switch (n / 7 % 6)
        {
            case 0:
                Pass(SuccessionKind.Rename, day, precision, [unit], [Begin(stated)], ends: n % 3 == 0);
                break;
            case 1 when unit != other:
                Pass(SuccessionKind.Merge, day, precision, [unit], [other], ends: n % 3 == 0);
                break;
            case 2:
                Pass(SuccessionKind.Split, day, precision, [unit], [Begin(stated), Begin(day)], ends: n % 3 == 0);
                break;
            case 3 when CanTransfer(unit, other):
                Pass(SuccessionKind.Transfer, day, precision, [unit], [other], ends: null);
                break;
            case 4:
                End(unit, day);
                break;
            default:
                Begin(day);
                break;
        }
    }

    // Two units that pass duties to and fro are refused as a cycle.
    private bool CanTransfer(int unit, int other) => unit < other && _successions.TrueForAll(s => !Names(s.To, unit) || !Names(s.From, other));

    private static bool Names(ValueList<string> ids, int unit) => ids.Contains(Id(unit), StringComparer.Ordinal);

    private int Begin(LocalDate? from)
    {
        _units.Add(new OrganizationUnit(Id(_units.Count), $"单位{_units.Count}") { From = from });
        _alive.Add(_units.Count - 1);
        return _units.Count - 1;
    }

    private void End(int unit, LocalDate lastDay)
    {
        var old = _units[unit];
        _units[unit] = new OrganizationUnit(old.Id, old.Name) { From = old.From, To = lastDay };
        _alive.Remove(unit);
    }

    private void Pass(SuccessionKind kind, LocalDate on, SuccessionPrecision precision, int[] from, int[] to, bool? ends)
    {
        _successions.Add(new Succession(kind, on, [.. from.Select(Id)], [.. to.Select(Id)]) { Precision = precision });
        if (ends is not { } stated)
            return;
        foreach (int unit in from)
        {
            if (stated)
                End(unit, on.PlusDays(-1));
            else
                _alive.Remove(unit);
        }
    }

    private static string Id(int unit) => FormattableString.Invariant($"u{unit}");
}
