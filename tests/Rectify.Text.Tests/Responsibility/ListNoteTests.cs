using Rectify.Text.Responsibility;

namespace Rectify.Text.Tests.Responsibility;

/// <summary>Notes in a list of units: what they say is done, and they are no unit.</summary>
public sealed class ListNoteTests
{
    [Theory]
    [InlineData("责任单位:市发改委、市财政局(第一责任单位为牵头单位,下同)")]
    [InlineData("责任单位:市发改委、市财政局(除另有标注外,列第一位的为牵头单位,下同)")]
    [InlineData("责任单位:市发改委、市财政局(排在首位的单位为牵头单位)")]
    [InlineData("责任单位：市发改委、市财政局（列首位者为牵头单位）")]
    [InlineData("责任单位:市发改委、市财政局,第一个单位为牵头单位,下同")]
    [InlineData("责任单位:市发改委、市财政局。排名第一的单位牵头")]
    [InlineData("(责任单位:市发改委、市财政局,排名第一的单位牵头)")]
    [InlineData("责任单位(第一个为牵头单位):市发改委、市财政局")]
    [InlineData("责任单位:市财政局、★市发改委(标★的为牵头单位)", "Responsible 市财政局 | Lead 市发改委")]
    [InlineData("责任单位:市发改委、市财政局(第一个为牵头单位,其余为配合单位)", "Lead 市发改委 | Supporting 市财政局")]
    [InlineData("责任单位:市发改委、市财政局(第一个为牵头单位,其余为责任单位)")]
    public void Note_that_says_who_leads_is_done(string text, string expected = "Lead 市发改委 | Responsible 市财政局") =>
        Assert.Equal(expected, RoleText.Of(text));

    [Theory]
    [InlineData("牵头单位:市水务局;责任单位:市发改委、市财政局(列第一位的为牵头单位)", "Lead 市水务局 | Responsible 市发改委 市财政局")]
    [InlineData("责任单位:市水务局(第一牵头单位)、市财政局", "Lead 市水务局 | Responsible 市财政局")]
    [InlineData("责任单位:市商务局(加下划线的为牵头单位,下同)", "Responsible 市商务局")]
    [InlineData("责任单位:市发改委、市财政局(排名不分先后)", "Responsible 市发改委 市财政局")]
    [InlineData("责任单位:各成员单位(名单附后,详见附件2)", "Responsible 各成员单位*")]
    [InlineData("责任单位:★市水务局、市财政局※", "Responsible 市水务局 市财政局")]
    [InlineData("责任单位:各县区(含高新区,下同)、市水务局", "Responsible 各县区* 市水务局")]
    [InlineData("责任单位:市整改工作领导小组办公室(以下简称市整改办,下同)", "Responsible 市整改工作领导小组办公室")]
    public void Other_notes_change_no_role(string text, string expected) => Assert.Equal(expected, RoleText.Of(text));

    [Theory]
    [InlineData("责任单位:1、市水务局;2、市住建局", "Responsible 市水务局 市住建局")]
    [InlineData("责任单位:市水务局、12", "Responsible 市水务局")]
    [InlineData("责任单位:一、市水务局", "Responsible 市水务局")]
    [InlineData("责任单位:1", "")]
    [InlineData("责任单位:同上", "")]
    [InlineData("责任单位:按程序报批后由市水务局实施", "Responsible 市水务局")]
    [InlineData("责任单位:市水务局,按程序报批后实施", "Responsible 市水务局")]
    [InlineData("责任单位:市水务局,报市政府审定", "Responsible 市水务局")]
    [InlineData("责任单位:按规定报批", "")]
    [InlineData("市政府统一领导,市水务局具体负责", "Lead 市政府 | Responsible 市水务局")]
    public void Numbers_and_steps_of_procedure_are_no_units(string text, string expected) => Assert.Equal(expected, RoleText.Of(text));

    [Theory]
    [InlineData("责任单位:市发改委、市财政局、各县区政府(下同)", "Responsible 各县区政府*")]
    [InlineData("责任单位:市发改委、市财政局,下同", "Responsible 市发改委 市财政局")]
    [InlineData("责任单位:市发改委、市财政局(第一责任单位为牵头单位,下同)", "")]
    [InlineData("责任单位:各县区(含高新区,下同)", "")]
    [InlineData("责任单位:市发改委(以下简称发改委,下同)、市财政局", "")]
    public void Only_what_stands_before_it_is_repeated(string text, string expected) =>
        Assert.Equal(expected, string.Join(" | ", ResponsibilityParser.Parse(text).StandingRoles.Select(RoleText.Of)));

    [Fact]
    public void Note_that_does_not_say_so_does_not_stand()
    {
        var first = ResponsibilityParser.ReadTrailer("市发改委、市财政局(第一责任单位为牵头单位)", "");
        var next = ResponsibilityParser.ReadTrailer("市水务局、市建设局", "", standing: first.StandingNote);

        Assert.Equal(["Responsible 市水务局", "Responsible 市建设局"], next.Chain.Links.Select(static l => $"{l.Role} {l.Unit}"));
    }

    [Theory]
    [InlineData("市发改委、市财政局(第一责任单位为牵头单位,下同)")]
    [InlineData("市发改委、市财政局,第一个单位为牵头单位,下同")]
    public void Standing_note_holds_for_the_next_list(string units)
    {
        var first = ResponsibilityParser.ReadTrailer(units, "");
        var next = ResponsibilityParser.ReadTrailer("市水务局、市建设局", "", standing: first.StandingNote);

        Assert.Equal(["Lead 市发改委", "Responsible 市财政局"], first.Chain.Links.Select(static l => $"{l.Role} {l.Unit}"));
        Assert.Equal(["Lead 市水务局", "Responsible 市建设局"], next.Chain.Links.Select(static l => $"{l.Role} {l.Unit}"));
    }

    [Theory]
    [InlineData("(")]
    [InlineData("(下同")]
    [InlineData("第一为牵头,")]
    [InlineData(")下同")]
    public void Long_runs_of_notes_take_linear_time(string run)
    {
        var clock = System.Diagnostics.Stopwatch.StartNew();

        ResponsibilityParser.Parse(string.Concat(Enumerable.Repeat(run, 100_000 / run.Length)));

        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(60), $"{clock.Elapsed} for '{run}'");
    }
}
