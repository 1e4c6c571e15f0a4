using FsCheck.Xunit;
using NodaTime;
using Rectify.Primitives;
using Rectify.Responsibility;

namespace Rectify.Core.Tests.Responsibility;

public class OrganizationDirectoryPropertyTests
{
    private static IEnumerable<LocalDate> EveryDay => Enumerable.Range(0, 90).Select(i => DirectoryScript.FirstDay.PlusDays(i));

    // That nothing differs on the days between is a property of its own.
    private static IEnumerable<LocalDate> TellingDays(OrganizationDirectory directory) => directory.ChangeDays.Prepend(DirectoryScript.FirstDay);

    [Property]
    public void Every_duty_is_held_by_units_in_force_or_the_answer_says_where_the_line_breaks(int[] numbers)
    {
        var directory = DirectoryScript.Run(numbers);
        foreach (var day in TellingDays(directory))
        {
            foreach (var unit in directory.Units)
            {
                var answer = directory.LookUp(unit.Name, day);
                Assert.Same(unit, answer.Named);
                Assert.All(answer.Holders, holder => Assert.True(holder.To is null || holder.To >= day));
                if (answer is not UnitUncertain)
                    Assert.All(answer.Holders, holder => Assert.True(holder.From is null || holder.From <= day));
                if (answer.Holders.IsEmpty)
                    Assert.True(answer is UnitCeased { Unsucceeded.IsEmpty: false } or UnitNotYet);
            }
        }
    }

    [Property]
    public void Answers_change_only_on_the_days_of_change(int[] numbers)
    {
        var directory = DirectoryScript.Run(numbers);
        foreach (var day in EveryDay.Where(d => !directory.ChangeDays.Contains(d)))
        {
            foreach (var unit in directory.Units)
            {
                var before = directory.LookUp(unit.Name, day.PlusDays(-1));
                var then = directory.LookUp(unit.Name, day);
                Assert.Equal(before.GetType(), then.GetType());
                Assert.Equal(before.Holders, then.Holders);
            }
        }
    }

    [Property]
    public void A_holder_found_for_a_ceased_unit_answers_for_it(int[] numbers)
    {
        var directory = DirectoryScript.Run(numbers);
        foreach (var day in TellingDays(directory))
        {
            foreach (var ceased in directory.Units.Select(u => directory.LookUp(u.Name, day)).OfType<UnitCeased>())
                Assert.All(ceased.Holders, holder => Assert.Equal(Answerability.Answers, directory.AnswersFor(holder.Name, ceased.Name, day)));
        }
    }

    [Property]
    public void The_order_of_units_and_successions_changes_no_answer(int[] numbers)
    {
        var directory = DirectoryScript.Run(numbers);
        var reversed = OrganizationDirectory.Create(directory.Units.Reverse().ToValueList(), directory.Successions.Reverse().ToValueList());
        foreach (var day in TellingDays(directory))
        {
            foreach (var unit in directory.Units)
            {
                var one = directory.LookUp(unit.Name, day);
                var other = reversed.LookUp(unit.Name, day);
                Assert.Equal(one.GetType(), other.GetType());
                Assert.Equal(one.Holders.Select(u => u.Id).Order(StringComparer.Ordinal), other.Holders.Select(u => u.Id).Order(StringComparer.Ordinal));
            }
        }
    }
}
