using Rectify.Evaluation;
using Rectify.Plans;
using Rectify.Progress;
using Rectify.Rules;
using Rectify.Serialization;

namespace Rectify.Core.Tests.Rules;

public sealed class LanguagesTests
{
    private static readonly LocalizedText Text = new("overdue", "逾期");

    [Theory]
    [InlineData("en", "overdue")]
    [InlineData("EN", "overdue")]
    [InlineData("en-GB", "overdue")]
    [InlineData("zh", "逾期")]
    [InlineData("zh-CN", "逾期")]
    [InlineData("ZH-Hant", "逾期")]
    [InlineData(null, "overdue")]
    public void Variants_are_read_as_their_language(string? language, string expected) => Assert.Equal(expected, Text.In(language));

    [Theory]
    [InlineData("fr")]
    [InlineData("zhuang")]
    [InlineData("english")]
    [InlineData("")]
    [InlineData(" ")]
    public void Another_language_is_refused_wherever_it_is_asked_for(string language)
    {
        var plan = new RectificationPlan("p", "方案", new(2018, 1, 1), []);
        var assessment = new Evaluator(RuleSet.Default).Evaluate(new EvaluationInputs(plan, ProgressLog.Empty, new(2018, 2, 1)));
        Assert.Throws<ArgumentException>(nameof(language), () => Text.In(language));
        Assert.Throws<ArgumentException>(nameof(language), () => Languages.Check(language));
        Assert.Throws<ArgumentException>(nameof(language), () => AssessmentDocument.Of(assessment, language));
        Assert.Throws<ArgumentException>(nameof(language), () => RectifyJson.WriteAssessment(assessment, language: language));
    }

    [Fact]
    public void English_is_the_language_where_none_is_named()
    {
        Assert.Equal("en", Languages.Default);
        Assert.Equal("zh-CN", Languages.Check("zh-CN"));
    }
}
