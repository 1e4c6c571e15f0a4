using Rectify.Deadlines;

namespace Rectify.Testing.Tests.Laws;

/// <summary>Each law of deadlines finds an operation that breaks it.</summary>
public sealed class DeadlineLawTests
{
    [Fact]
    public void A_choice_that_prefers_the_first_of_two_equal_days_is_not_commutative() =>
        Runs.AssertBroken(Law(static (a, b) => b.NamedDay < a.NamedDay ? b : a, "commutative"));

    [Fact]
    public void A_choice_that_passes_over_waiting_deadlines_is_not_associative() =>
        Runs.AssertBroken(Law(static (a, b) => a.NamedDay is null || b.NamedDay is null || a.NamedDay <= b.NamedDay ? a : b, "associative"));

    [Fact]
    public void A_choice_that_loses_the_wording_is_not_idempotent() =>
        Runs.AssertBroken(Law(static (a, b) => Deadline.EarlierOf(a, b) with { Text = null }, "idempotent"));

    [Fact]
    public void A_change_that_adds_its_words_each_time_is_not_idempotent() =>
        Runs.AssertBroken(DeadlineLaws.OfChange(static d => d.ThenLongTerm() with { Text = d.Text + ",长期坚持" }));

    private static Law Law(Func<Deadline, Deadline, Deadline> choose, string name) => DeadlineLaws.OfChoice(choose).Single(l => l.Name == name);
}
