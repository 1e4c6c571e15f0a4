using FsCheck.Xunit;
using NodaTime;
using Rectify.Primitives;
using Rectify.Responsibility;
using static Rectify.Core.Tests.DrawnCase;

namespace Rectify.Core.Tests.Responsibility;

[Properties(Arbitrary = [typeof(DrawnDirectory)])]
public class OrganizationDirectoryPropertyTests
{
    // The reorganisations lie two days to a year apart.
    private static readonly int[] DaysAfter = [.. Enumerable.Range(1, 40), 179, 180, 181, 364, 365, 366];

    // That nothing differs on the days between is a property of its own.
    private static IEnumerable<LocalDate> TellingDays(OrganizationDirectory directory) => directory.ReevaluationDays.Prepend(DayBeforeAll(directory));

    private static LocalDate DayBeforeAll(OrganizationDirectory directory) =>
        directory.ReevaluationDays.IsEmpty ? new LocalDate(2018, 6, 29) : directory.ReevaluationDays[0].PlusDays(-1);

    [Property]
    public void Every_duty_is_held_by_units_in_force_or_the_answer_says_where_the_line_breaks(DrawnDirectory drawn)
    {
        foreach (var day in TellingDays(drawn.Directory))
        {
            foreach (var unit in drawn.Directory.Units)
            {
                var answer = drawn.Directory.LookUp(unit.Name, day);
                Assert.Same(unit, answer.Named);
                bool areInForce = answer.Holders.All(holder => (holder.To is null || holder.To >= day) && (answer is UnitUncertain || holder.From is null || holder.From <= day));
                bool isBreakNamed = !answer.Holders.IsEmpty || answer is UnitCeased { Unsucceeded.IsEmpty: false } or UnitNotYet;
                Assert.True(areInForce && isBreakNamed, $"On {Iso(day)} {DrawnDirectory.Answer(drawn.Directory, unit.Name, day)}.");
            }
        }
    }

    [Property]
    public void Answers_change_only_on_the_days_of_change(DrawnDirectory drawn)
    {
        var days = TellingDays(drawn.Directory).SelectMany(static day => DaysAfter.Select(day.PlusDays)).Where(day => !drawn.Directory.ReevaluationDays.Contains(day));
        foreach (var day in days)
        {
            foreach (var unit in drawn.Directory.Units)
            {
                string before = DrawnDirectory.Answer(drawn.Directory, unit.Name, day.PlusDays(-1));
                string then = DrawnDirectory.Answer(drawn.Directory, unit.Name, day);
                Assert.True(before == then, $"{Iso(day)} is no day of change, yet {before} the day before, and then {then}.");
            }
        }
    }

    [Property]
    public void A_holder_found_for_a_ceased_unit_answers_for_it(DrawnDirectory drawn)
    {
        var directory = drawn.Directory;
        foreach (var day in TellingDays(directory))
        {
            foreach (var ceased in directory.Units.Select(u => directory.LookUp(u.Name, day)).OfType<UnitCeased>())
            {
                foreach (var holder in ceased.Holders)
                {
                    var answers = directory.AccountabilityOf(holder.Name, ceased.Name, day);
                    Assert.True(answers == Accountability.Accountable, $"On {Iso(day)} {holder.Name} is {answers} for {ceased.Name}, which it succeeds.");
                }
            }
        }
    }

    [Property]
    public void The_order_of_units_and_successions_changes_no_answer(DrawnDirectory drawn)
    {
        var directory = drawn.Directory;
        var reversed = OrganizationDirectory.Create(directory.Units.Reverse().ToValueList(), directory.Successions.Reverse().ToValueList(), directory.Collectives, directory.Posts);
        foreach (var day in TellingDays(directory))
        {
            foreach (var unit in directory.Units)
            {
                var one = directory.LookUp(unit.Name, day);
                var other = reversed.LookUp(unit.Name, day);
                bool isSame = one.GetType() == other.GetType() && one.Holders.Select(static u => u.Id).ToHashSet().SetEquals(other.Holders.Select(static u => u.Id));
                Assert.True(isSame, $"On {Iso(day)} {DrawnDirectory.Answer(directory, unit.Name, day)}; in the reverse order {DrawnDirectory.Answer(reversed, unit.Name, day)}.");
            }
        }
    }
}
