using System.Reflection;
using System.Runtime.CompilerServices;
using NodaTime;
using Rectify.Core.Tests.Serialization;
using Rectify.Deadlines;
using Rectify.Indicators;
using Rectify.Plans;
using Rectify.Primitives;
using Rectify.Progress;
using Rectify.Responsibility;

namespace Rectify.Core.Tests.Conventions;

/// <summary>Half of a surrogate pair has no form in UTF-8: two ids that differ in it would be written as one.</summary>
public sealed class UnicodeTests
{
    private const string Half = "a\uD83D";

    private static readonly LocalDate Day = new(2020, 1, 1);

    private static readonly object[] Inputs =
    [
        Sample.Plan,
        Sample.Plan.Goals[0],
        Sample.Plan.Problems[0],
        Sample.Plan.Safeguards[0],
        Sample.Plan.Measures[0],
        Sample.Plan.Measures[0].Milestones[0],
        Sample.Plan.Measures[0].Indicators[0],
        Sample.Plan.Measures[0].Indicators[0].Baseline!,
        Sample.Plan.Measures[0].Indicators[0].Target,
        Sample.Plan.Measures[0].Duties[0],
        Sample.Plan.Measures[0].Duties[0].Recurrence,
        new LevelTarget("Ⅲ类"),
        new FixedDeadline(Day),
        new RelativeDeadline(1, DeadlineUnit.Day, "accepted"),
        new EventDeadline("汛期"),
        new DeadlineStage(Day, "一"),
        new ProgressLog("p", default),
        new Observation("i", Day, ObservedValue.Of(1)),
        new EvidenceItem("照片"),
        .. ProgressJsonTests.Cases.Select(static row => row.Data.Item2),
        new OrganizationUnit("u", "市水务局"),
        new Post("u", "局长", "张某"),
        new Collective("各县区", default),
        new CollectiveMembership("u"),
        new Succession(SuccessionKind.Rename, Day, ["u"], ["v"]),
    ];

    public static TheoryData<string, string> Texts => new(
        from input in Inputs
        from property in input.GetType().GetProperties()
        where property.SetMethod is not null && (property.PropertyType == typeof(string) || property.PropertyType == typeof(ValueList<string>))
        select (input.GetType().Name, property.Name) into name
        group name by name into one
        select one.Key);

    [Theory]
    [MemberData(nameof(Texts))]
    public void Every_text_of_an_input_refuses_half_a_surrogate_pair(string type, string property)
    {
        object input = Array.Find(Inputs, i => string.Equals(i.GetType().Name, type, StringComparison.Ordinal))!;
        var setter = input.GetType().GetProperty(property)!;
        object copy = RuntimeHelpers.GetUninitializedObject(input.GetType());
        object half = setter.PropertyType == typeof(string) ? Half : ValueList.Create(Half);
        Assert.IsType<ArgumentException>(Assert.Throws<TargetInvocationException>(() => setter.SetValue(copy, half)).InnerException);
    }

    [Fact]
    public void Inputs_that_are_made_in_one_go_refuse_it_too()
    {
        Assert.Throws<ArgumentException>(static () => new Citation(Half));
        Assert.Throws<ArgumentException>(static () => new DocumentNumber(Half, 2018, 1));
        Assert.Throws<ArgumentException>(static () => new Principal(Half));
        Assert.Throws<ArgumentException>(static () => new ResponsibilityLink(ResponsibilityRole.Lead, Half));
        Assert.Throws<ArgumentException>(static () => ObservedValue.Of(Half));
        Assert.Throws<ArgumentException>(static () => new WorkingDayTable(Half, default));
        Assert.False(DocumentNumber.TryParse("鲁\uD83D发〔2018〕23号", out _));
    }

    // Attributes are kept in UTF-8, which has no form for what is tested here.
    [Fact]
    public void Pairs_are_whole_or_refused()
    {
        Assert.All(["\uD83D\uDE00", "𠮷野家", ""], static text => Assert.Equal($"t{text}", new EvidenceItem($"t{text}").Title));
        Assert.All(
            ["\uDE00", "\uD83D", "\uDE00\uD83D", "\uD83D\uD83D\uDE00", "𠮷\uD83D家"],
            static text => Assert.Throws<ArgumentException>("title", () => new EvidenceItem($"t{text}")));
    }
}
