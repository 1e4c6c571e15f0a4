using System.Globalization;
using System.Text;
using Rectify.Serialization;

namespace Rectify.Core.Tests.Serialization;

public sealed class JsonAmountTests
{
    [Theory]
    [InlineData("0", "0")]
    [InlineData("-0.50", "-0.50")]
    [InlineData("1e2", "100")]
    [InlineData("1E+2", "100")]
    [InlineData("12e-1", "1.2")]
    [InlineData("120e-2", "1.2")]
    [InlineData("1.20e3", "1200")]
    [InlineData("0e5", "0")]
    [InlineData("0.00e-3", "0")]
    [InlineData("1.0000000000000000000000000000000", "1")]
    [InlineData("12345678901234567890123456789", "12345678901234567890123456789")]
    [InlineData("12345678901234567890123456780", "12345678901234567890123456780")]
    [InlineData("12345678901234567890123456789.000", "12345678901234567890123456789")]
    [InlineData("-1.234567890123456789012345678", "-1.234567890123456789012345678")]
    [InlineData("0.0000000000000000000000000012", "0.0000000000000000000000000012")]
    public void A_number_that_is_kept_to_its_last_digit_is_read(string written, string kept)
    {
        Assert.True(JsonAmount.TryParse(Encoding.UTF8.GetBytes(written), out decimal amount));
        Assert.Equal(decimal.Parse(kept, CultureInfo.InvariantCulture), amount);
    }

    [Theory]
    [InlineData("12345678901234567890123456789.5")]
    [InlineData("1.9999999999999999999999999999999")]
    [InlineData("1.23456789012345678901234567891")]
    [InlineData("0.00000000000000000000000000001")]
    [InlineData("12e-30")]
    [InlineData("1e29")]
    [InlineData("0e99999999999999999999")]
    [InlineData("0.1e-9223372036854775808")]
    [InlineData("10e9223372036854775807")]
    public void A_number_that_would_be_rounded_is_not(string written) => Assert.False(JsonAmount.TryParse(Encoding.UTF8.GetBytes(written), out _));

    [Theory]
    [InlineData("1x")]
    [InlineData("1e")]
    [InlineData("")]
    public void What_is_no_number_to_its_end_is_not_read(string written) => Assert.False(JsonAmount.TryParse(Encoding.UTF8.GetBytes(written), out _));
}
