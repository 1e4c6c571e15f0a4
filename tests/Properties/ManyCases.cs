using System.Globalization;
using FsCheck;
using FsCheck.Fluent;

namespace Rectify.Text.Tests.Plans;

/// <summary>Tries a property on as many cases as the variable RECTIFY_CASES says; a build tries few.</summary>
internal static class ManyCases
{
    private const int Few = 200;

    public static void Check(Property property) => property.Check(Config.QuickThrowOnFailure.WithMaxTest(
        int.TryParse(Environment.GetEnvironmentVariable("RECTIFY_CASES"), NumberStyles.None, CultureInfo.InvariantCulture, out int cases) ? cases : Few));
}
