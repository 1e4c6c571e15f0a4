using Microsoft.Extensions.Configuration;
using Rectify.Primitives;
using Rectify.Rules;

namespace Rectify.Samples.Tests.Configuration;

/// <summary>The policy of a host, from its configuration.</summary>
internal static class PolicyConfiguration
{
    #region Read
    /// <summary>Reads the numbers of the section "policy" and the rungs of "ladder"; what is not stated is as in the preset.</summary>
    public static EvaluationPolicy Read(IConfiguration configuration, EvaluationPolicy preset)
    {
        // The binder sets members of the copy. Unless it is strict, it drops in silence what it does not know, and rungs that are none.
        EvaluationPolicy policy = preset with { };
        configuration.GetSection("policy").Bind(policy, Strictly);
        EscalationRung[] ladder = configuration.GetSection("ladder").Get<EscalationRung[]>(Strictly) ?? [];
        return policy with { EscalationLadder = ladder.ToValueList() };
    }

    private static void Strictly(BinderOptions options) => options.ErrorOnUnknownConfiguration = true;
    #endregion
}
