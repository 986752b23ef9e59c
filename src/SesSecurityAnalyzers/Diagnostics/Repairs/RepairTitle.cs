using System;
using System.Globalization;
using SesSecurityAnalyzers.Policy.Rules;
using SesSecurityAnalyzers.Policy.Texts;
using SesSecurityAnalyzers.Policy.Tls;

namespace SesSecurityAnalyzers.Diagnostics.Repairs;

/// <summary>What a code fix is called: it travels as a name and a value, and takes the editor's language there.</summary>
/// <param name="Name">The phrase.</param>
/// <param name="Value">What fills its hole; versions by the names of their values.</param>
internal readonly record struct RepairTitle(PhraseName Name, string Value = "")
{
    public static RepairTitle Of(Remedy remedy, FactName fact) => new(
        remedy.Kind switch
        {
            RemedyKind.Mode => remedy.Value == nameof(TlsMode.Wrapper) ? PhraseName.FixUseWrapper : PhraseName.FixRequireStartTls,
            RemedyKind.Port => PhraseName.FixUsePort,
            RemedyKind.Host => PhraseName.FixUseEndpoint,
            RemedyKind.Versions => remedy.Value == nameof(TlsVersions.None) ? PhraseName.FixSystemVersions : PhraseName.FixAllowVersions,
            RemedyKind.CheckedName => PhraseName.FixCheckAgainst,
            RemedyKind.Https => PhraseName.FixUseHttps,
            RemedyKind.RequireReceiverTls => PhraseName.FixRequireReceiverTls,
            RemedyKind.PasswordFromEnvironment => PhraseName.FixPasswordFromEnvironment,
            _ => fact switch
            {
                FactName.Certificate => PhraseName.FixCheckCertificate,
                FactName.Revocation => PhraseName.FixCheckRevocation,
                FactName.Http => PhraseName.FixUseHttps,
                _ => PhraseName.FixTakeOut,
            },
        },
        remedy.Value);

    public override string ToString() => ToString(CultureInfo.InvariantCulture);

    public string ToString(CultureInfo culture)
    {
        var value = Name == PhraseName.FixAllowVersions && Enum.TryParse<TlsVersions>(Value, out var versions) ? TlsVersionNames.PhraseOf(versions) : Value;
        return new Phrase(Name, value).ToString(culture);
    }
}
