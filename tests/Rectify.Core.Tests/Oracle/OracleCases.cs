using System.Globalization;
using FsCheck;
using FsCheck.Fluent;

namespace Rectify.Core.Tests.Oracle;

/// <summary>Tries a property on as many worlds as the variable RECTIFY_CASES says; a build tries few.</summary>
internal static class OracleCases
{
    public static void Check(int few, Action<EdgeWorld> property) => Prop.ForAll(EdgeWorld.Worlds(), property).Check(Config.QuickThrowOnFailure.WithMaxTest(
        int.TryParse(Environment.GetEnvironmentVariable("RECTIFY_CASES"), NumberStyles.None, CultureInfo.InvariantCulture, out int cases) ? cases : few));
}
