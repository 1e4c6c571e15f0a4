using Rectify.Responsibility;

namespace Rectify.Core.Tests.Responsibility;

public class PlaceOrganTests
{
    [Theory]
    [InlineData("各县区政府", "各县区", nameof(PlaceOrganKind.Government))]
    [InlineData("各县区党委", "各县区", nameof(PlaceOrganKind.PartyCommittee))]
    [InlineData("东阳县人民政府", "东阳县", nameof(PlaceOrganKind.Government))]
    [InlineData("中共东阳县委员会", "东阳县", nameof(PlaceOrganKind.PartyCommittee))]
    [InlineData("东阳县委", "东阳县", nameof(PlaceOrganKind.PartyCommittee))]
    [InlineData("市委", "市", nameof(PlaceOrganKind.PartyCommittee))]
    [InlineData("省政府", "省", nameof(PlaceOrganKind.Government))]
    [InlineData("高新区党工委", "高新区", nameof(PlaceOrganKind.PartyCommittee))]
    [InlineData("高新区工委", "高新区", nameof(PlaceOrganKind.PartyCommittee))]
    [InlineData("高新区管委会", "高新区", nameof(PlaceOrganKind.Government))]
    [InlineData("高新区管理委员会", "高新区", nameof(PlaceOrganKind.Government))]
    [InlineData("槐树街道办事处", "槐树街道", nameof(PlaceOrganKind.Government))]
    [InlineData("槐树街道办", "槐树街道", nameof(PlaceOrganKind.Government))]
    [InlineData("槐树街道党工委", "槐树街道", nameof(PlaceOrganKind.PartyCommittee))]
    [InlineData("各镇(街道)党委", "各镇(街道)", nameof(PlaceOrganKind.PartyCommittee))]
    public void Organs_of_a_place_are_read(string name, string place, string kind)
    {
        Assert.True(PlaceOrgan.TryRead(name, out var organ));
        Assert.Equal(new PlaceOrgan(place, Enum.Parse<PlaceOrganKind>(kind)), organ);
    }

    [Theory]
    [InlineData("市政府办公厅")]
    [InlineData("市委组织部")]
    [InlineData("团市委")]
    [InlineData("民盟市委")]
    [InlineData("市发改委")]
    [InlineData("市纪委监委")]
    [InlineData("市城乡建设委")]
    [InlineData("市环保局党委")]
    [InlineData("市直机关工委")]
    [InlineData("花园社区党委")]
    [InlineData("各县区")]
    [InlineData("街道办事处")]
    [InlineData("党委")]
    [InlineData("政府")]
    [InlineData("")]
    public void Other_units_are_no_organ_of_a_place(string name)
    {
        Assert.False(PlaceOrgan.TryRead(name, out _));
    }

    [Fact]
    public void The_counterpart_is_mutual()
    {
        var government = new PlaceOrgan("东阳县", PlaceOrganKind.Government);
        Assert.Equal(new PlaceOrgan("东阳县", PlaceOrganKind.PartyCommittee), government.Counterpart);
        Assert.Equal(government, government.Counterpart.Counterpart);
    }
}
