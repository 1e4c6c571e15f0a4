using Rectify.Responsibility;

namespace Rectify.Core.Tests.Responsibility;

public class ResponsibilityChainTests
{
    private static readonly ResponsibilityLink Supporting = new(ResponsibilityRole.Supporting, "市财政局");
    private static readonly ResponsibilityLink Responsible = new(ResponsibilityRole.Responsible, "市水务局");
    private static readonly ResponsibilityLink Territorial = new(ResponsibilityRole.Territorial, "各县区政府", isCollective: true);
    private static readonly ResponsibilityLink Lead = new(ResponsibilityRole.Lead, "市应急局");

    [Fact]
    public void Named_lead_leads_wherever_it_stands()
    {
        var chain = new ResponsibilityChain([Responsible, Supporting, Lead]);

        Assert.Same(Lead, chain.Lead);
        Assert.False(chain.LeadByPosition);
    }

    [Fact]
    public void First_accountable_unit_leads_where_none_is_named()
    {
        var chain = new ResponsibilityChain([Supporting, Responsible, Territorial]);

        Assert.Same(Responsible, chain.Lead);
        Assert.True(chain.LeadByPosition);
    }

    [Fact]
    public void Territorial_unit_may_lead_by_position()
    {
        var chain = new ResponsibilityChain([Territorial]);

        Assert.Same(Territorial, chain.Lead);
        Assert.True(chain.LeadByPosition);
    }

    [Theory]
    [InlineData(ResponsibilityRole.Supporting)]
    [InlineData(ResponsibilityRole.Supervising)]
    [InlineData(ResponsibilityRole.Accepting)]
    public void Units_that_help_or_watch_never_lead(ResponsibilityRole role)
    {
        var chain = new ResponsibilityChain([new ResponsibilityLink(role, "市财政局")]);

        Assert.Null(chain.Lead);
        Assert.False(chain.LeadByPosition);
        Assert.Empty(chain.Accountable);
    }

    [Fact]
    public void Accountable_units_keep_the_order_of_the_text() =>
        Assert.Equal([Territorial, Lead, Responsible], new ResponsibilityChain([Territorial, Supporting, Lead, Responsible]).Accountable);

    [Fact]
    public void Chains_are_equal_when_their_links_are()
    {
        var chain = new ResponsibilityChain([Lead, Supporting]);

        Assert.Equal(chain, new ResponsibilityChain([new ResponsibilityLink(ResponsibilityRole.Lead, "市应急局"), Supporting]));
        Assert.NotEqual(chain, new ResponsibilityChain([Supporting, Lead]));
        Assert.Equal(ResponsibilityChain.Empty, new ResponsibilityChain());
    }
}
