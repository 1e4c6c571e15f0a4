using Ardalis.GuardClauses;
using NodaTime;
using Rectify.Primitives;

namespace Rectify.Core.Tests.Primitives;

/// <summary>What a value that is refused is told, so that whoever gave it finds it again.</summary>
public sealed class DomainGuardTests
{
    [Fact]
    public void A_day_that_lies_before_another_names_both()
    {
        var error = Assert.Throws<ArgumentOutOfRangeException>(
            "last", static () => Guard.Against.DayBefore(new LocalDate(2019, 1, 14), new LocalDate(2019, 1, 15), "last"));
        Assert.Contains("2019-01-14 lies before 2019-01-15.", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_two_days_of_which_one_is_not_known_neither_lies_before_the_other()
    {
        LocalDate? day = new LocalDate(2019, 1, 14);
        Assert.Equal(day, Guard.Against.DayBefore(day, earliest: null));
        Assert.Null(Guard.Against.DayBefore(day: null, earliest: day));
    }

    [Fact]
    public void A_key_that_stands_twice_is_named()
    {
        var error = Assert.Throws<ArgumentException>("list", static () => Guard.Against.Duplicates(["1.1", "1.2", "1.1"], static key => key, "list"));
        Assert.Contains("'1.1' stands twice.", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_list_without_items_a_torn_text_and_a_number_without_a_name_say_what_they_are()
    {
        Assert.Contains("At least one item is needed.", Assert.Throws<ArgumentException>("list", static () => Guard.Against.EmptyList<int>([], "list")).Message, StringComparison.Ordinal);
        Assert.Contains("half of a surrogate pair", Assert.Throws<ArgumentException>("text", static () => Guard.Against.BadText("\uD800", "text")).Message, StringComparison.Ordinal);
        Assert.Contains("Not a named value.", Assert.Throws<ArgumentOutOfRangeException>("day", static () => Guard.Against.Undefined((DayOfWeek)7, "day")).Message, StringComparison.Ordinal);
    }
}
