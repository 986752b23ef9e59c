using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using SesSecurityAnalyzers.Policy.Endpoints;
using SesSecurityAnalyzers.Policy.Texts;
using SesSecurityAnalyzers.Policy.Tls;

namespace SesSecurityAnalyzers.Policy.Rules;

/// <summary>Turns facts about a connection into findings. The only place where a rule is decided.</summary>
/// <remarks>
/// Pure: no clock, no network, no state. Only what is known is judged, so knowing more never takes a finding away, but for three cases:
/// within one fact a sharper rule replaces another (SESA103 for SESA102, a lower number of SESA201 to SESA203 for a higher one),
/// a client that turns out to write to a folder, or to be one of the API, opens no SMTP connection, and <see cref="SecurityPolicy.AssumeSes"/> gives way to a host that is known.
/// </remarks>
public static class ConnectionJudge
{
    /// <summary>Judges one connection.</summary>
    /// <param name="facts">What is known of it.</param>
    /// <param name="policy">What the team asks for.</param>
    /// <returns>The findings, by rule id; empty where there are none or the connection is not SES's.</returns>
    public static IReadOnlyList<Finding> Judge(ConnectionFacts facts, SecurityPolicy policy)
    {
        if (facts is null)
            throw new ArgumentNullException(nameof(facts));
        if (policy is null)
            throw new ArgumentNullException(nameof(policy));
        return new Judgement(facts, policy).Run();
    }

    /// <summary>Whether the facts are about SES: its host is known, or a team's own name for it, or assumed.</summary>
    public static bool IsSes(ConnectionFacts facts, SecurityPolicy policy)
    {
        if (facts is null)
            throw new ArgumentNullException(nameof(facts));
        if (policy is null)
            throw new ArgumentNullException(nameof(policy));
        return new Judgement(facts, policy).IsSes;
    }

    private sealed class Judgement
    {
        private const int HttpsPort = 443;

        private static readonly object[] Nothing = Array.Empty<object>();
        private static readonly object NoPlace = string.Empty;
        private static readonly Phrase AnyEndpoint = new(PhraseName.AnyEndpoint);

        private readonly ConnectionFacts _facts;
        private readonly SecurityPolicy _policy;
        private readonly List<Finding> _findings = new();
        private readonly SesHost _host;
        private readonly bool _isOwnName;

        public Judgement(ConnectionFacts facts, SecurityPolicy policy)
        {
            _facts = facts;
            _policy = policy;
            // A host that is not known is an empty text here, and so nobody's of SES.
            _host = SesHost.Parse(facts.Host.Value);
            _isOwnName = facts.Host.IsKnown && policy.IsOwnName(facts.Host.Value);
            IsSes = facts.Kind switch
            {
                ConnectionKind.Delivery => true,
                ConnectionKind.Api => facts.Host.State == FactState.NotSet || _host.Kind == SesHostKind.Api,
                _ => _isOwnName || _host is { BelongsToSes: true } && !IsApiInSettings
                    || policy.AssumeSes && (facts.Host.State == FactState.Unknown || _host.Kind == SesHostKind.Unknown),
            };
        }

        public bool IsSes { get; }

        private bool IsMailManager => _host.Kind == SesHostKind.MailManager;

        // The client of free-form settings is not known, and with the port of HTTPS it is one of the API.
        private bool IsApiInSettings => _facts.IsFreeForm && _host.Kind == SesHostKind.Api && _facts.Port.Is(HttpsPort);

        public IReadOnlyList<Finding> Run()
        {
            if (!IsSes)
                return Array.Empty<Finding>();
            switch (_facts.Kind)
            {
                case ConnectionKind.Smtp:
                    if (!_facts.OpensConnection.Is(false))
                    {
                        JudgeTransport();
                        JudgeVersions();
                        JudgeCertificate();
                    }

                    JudgeCredential();
                    break;
                case ConnectionKind.Api:
                    JudgeVersions();
                    JudgeCertificate();
                    JudgeApi();
                    break;
                default:
                    JudgeDelivery();
                    break;
            }

            _findings.Sort((left, right) => string.CompareOrdinal(left.Rule.Id, right.Rule.Id));
            return _findings;
        }

        private void JudgeTransport()
        {
            var port = _facts.Port.IsKnown ? _facts.Port.Value : (int?)null;
            var isMismatch = IsModeMismatch(port);

            if (_facts.Mode.Is(TlsMode.None))
            {
                var mode = port is { } p && SesPorts.IsWrapper(p) && _facts.CanWrap && !IsMailManager ? TlsMode.Wrapper : TlsMode.StartTls;
                var phrase = (_facts.Mode.IsDefault, mode) switch
                {
                    (true, TlsMode.Wrapper) => PhraseName.TlsNeverSetUseWrapper,
                    (true, _) => PhraseName.TlsNeverSetUseStartTls,
                    (false, TlsMode.Wrapper) => PhraseName.TlsOffUseWrapper,
                    _ => PhraseName.TlsOffUseStartTls,
                };
                Report(RuleCatalog.NoTls, FactName.Mode, _facts.Mode.IsDefault ? _facts.Creation : _facts.Mode.Origin, _facts.Mode.IsDefault,
                    phrase, Nothing, Remedy.SetMode(mode));
            }

            if (!isMismatch && !_facts.IsGuarded
                && (_facts.Mode.Is(TlsMode.Opportunistic) || _facts.Mode.Is(TlsMode.Auto) && port is not (null or SesPorts.Wrapper)))
            {
                Report(RuleCatalog.OpportunisticTls, FactName.Mode, _facts.Mode.Origin, _facts.Mode.IsDefault,
                    _facts.Mode.IsDefault ? PhraseName.TlsModeLeftOut : PhraseName.TlsWhenOffered, Nothing, Remedy.SetMode(TlsMode.StartTls));
            }

            if (isMismatch)
                ReportMismatch(port);
            JudgePort(port);
            JudgeHost();
        }

        private bool IsModeMismatch(int? port)
        {
            var mode = _facts.Mode;
            var wraps = mode.Is(TlsMode.Wrapper) || mode.Is(TlsMode.Auto) && port == SesPorts.Wrapper;
            if (IsMailManager)
                return wraps;
            if (port is not { } number)
                return false;
            if (!_facts.CanWrap)
                return SesPorts.IsWrapper(number);
            return wraps
                ? SesPorts.IsStartTls(number)
                : SesPorts.IsWrapper(number) && mode.IsKnown && mode.Value != TlsMode.None;
        }

        private void ReportMismatch(int? number)
        {
            if (IsMailManager)
            {
                Report(RuleCatalog.ModeAndPort, FactName.Mode, _facts.Mode.Origin, _facts.Mode.IsDefault,
                    number is null ? PhraseName.WrapperOnMailManager : PhraseName.WrapperOnMailManagerPort, number is { } known ? new object[] { Text(known) } : Nothing,
                    Remedy.SetMode(TlsMode.StartTls));
                return;
            }

            var port = number!.Value;
            var counterpart = SesPorts.Counterpart(port);
            var ports = new object[] { Text(port), Text(counterpart) };
            if (!_facts.CanWrap)
            {
                Report(RuleCatalog.ModeAndPort, FactName.Port, _facts.Port.Origin, _facts.Port.IsDefault,
                    PhraseName.StartTlsClientOnWrapperPort, ports, Remedy.SetPort(counterpart));
            }
            else if (SesPorts.IsStartTls(port))
            {
                Report(RuleCatalog.ModeAndPort, FactName.Mode, _facts.Mode.Origin, _facts.Mode.IsDefault,
                    PhraseName.WrapperOnStartTlsPort, ports, Remedy.SetMode(TlsMode.StartTls), Remedy.SetPort(counterpart));
            }
            else if (_facts.Mode.Is(TlsMode.StartTls))
            {
                Report(RuleCatalog.ModeAndPort, FactName.Mode, _facts.Mode.Origin, _facts.Mode.IsDefault,
                    PhraseName.StartTlsOnWrapperPort, ports, Remedy.SetMode(TlsMode.Wrapper), Remedy.SetPort(counterpart));
            }
            else
            {
                // With an opportunistic mode the other port would only trade this finding for SESA102.
                Report(RuleCatalog.ModeAndPort, FactName.Mode, _facts.Mode.Origin, _facts.Mode.IsDefault,
                    PhraseName.OfferedTlsOnWrapperPort, new object[] { Text(port) }, Remedy.SetMode(TlsMode.Wrapper));
            }
        }

        private void JudgePort(int? port)
        {
            if (port is not { } number)
                return;
            if (IsMailManager ? !SesPorts.IsMailManager(number) : !SesPorts.IsStartTls(number) && !SesPorts.IsWrapper(number))
            {
                var best = !IsMailManager && _facts.CanWrap && _facts.Mode.Is(TlsMode.Wrapper) ? SesPorts.Wrapper : SesPorts.Submission;
                Report(RuleCatalog.UnservedPort, FactName.Port, _facts.Port.Origin, _facts.Port.IsDefault,
                    IsMailManager ? PhraseName.PortOfNoMailManager : PhraseName.PortOfNoSes, new object[] { Text(number), Text(best) },
                    Remedy.SetPort(best));
            }
            else if (number == SesPorts.Throttled && !_facts.IsFreeForm)
            {
                Report(RuleCatalog.ThrottledPort, FactName.Port, _facts.Port.Origin, _facts.Port.IsDefault,
                    _facts.Port.IsDefault ? PhraseName.ThrottledPortNeverSet : PhraseName.ThrottledPort, Nothing,
                    Remedy.SetPort(SesPorts.Submission));
            }
        }

        // Of the China shape nothing is asserted.
        private bool IsNoEndpoint => _facts.Kind == ConnectionKind.Smtp && _host is { BelongsToSes: true, IsChina: false, AnswersSmtp: false } && !_isOwnName;

        private void JudgeHost()
        {
            if (!IsNoEndpoint)
                return;
            // Never null in the last two arms: an SMTP name without a region may answer.
            var region = _host.Region!;
            var (phrase, more) = _host.Kind switch
            {
                SesHostKind.Api => (PhraseName.NoEndpointApi, Nothing),
                SesHostKind.Inbound => (PhraseName.NoEndpointInbound, Nothing),
                SesHostKind.Feedback => (PhraseName.NoEndpointFeedback, Nothing),
                SesHostKind.GreetingName => (PhraseName.NoEndpointGreeting, Nothing),
                SesHostKind.Malformed => (PhraseName.NoEndpointMisspelt, Nothing),
                _ when _host.IsSovereign => (PhraseName.NoEndpointSovereign, Nothing),
                _ when _host.IsFips && SesRegions.HasSmtp(region) => (PhraseName.NoEndpointFips, new object[] { region }),
                _ => (PhraseName.NoEndpointRegion, new object[] { region, SesRegions.AsOf }),
            };
            var suggestion = _host.SuggestedEndpoint;
            Report(RuleCatalog.NoEndpoint, FactName.Host, _facts.Host.Origin, _facts.Host.IsDefault,
                phrase, new object[] { _host.Text.ToString(), (object?)suggestion ?? AnyEndpoint }.Concat(more).ToArray(),
                suggestion is null ? Array.Empty<Remedy>() : new[] { new Remedy(RemedyKind.Host, suggestion) });
        }

        private void JudgeVersions()
        {
            if (!_facts.Versions.IsKnown || _facts.Versions.Value == TlsVersions.None)
                return;
            var named = _facts.Versions.Value;
            var supported = _policy.SupportedOn(Leg());
            var current = supported & ~SupportedTlsVersions.Deprecated;
            var remedies = current == TlsVersions.None
                ? new[] { new Remedy(RemedyKind.Versions, nameof(TlsVersions.None)) }
                : new[] { new Remedy(RemedyKind.Versions, nameof(TlsVersions.None)), new Remedy(RemedyKind.Versions, current.ToString()) };

            // SSLv2Hello is the format of a hello, no version that two sides could agree on; and what is only added fails nothing.
            var fails = (named & supported & ~TlsVersions.Ssl2Hello) == 0 && !_facts.VersionsAreAdded;
            var tooOld = named & ~supported & (Lowest(supported & ~TlsVersions.Ssl2Hello) - 1);
            if (fails || tooOld != 0)
            {
                Report(RuleCatalog.UnsupportedVersion, FactName.Versions, _facts.Versions.Origin, _facts.Versions.IsDefault,
                    fails ? PhraseName.OnlyUnsupportedVersions : PhraseName.UnsupportedVersionsBesideNewer,
                    new object[] { TlsVersionNames.PhraseOf(fails ? named : tooOld), TlsVersionNames.PhraseOf(supported) },
                    remedies);
                return;
            }

            if ((named & supported & SupportedTlsVersions.Deprecated) is var deprecated and not TlsVersions.None)
            {
                var hasHello = (deprecated & TlsVersions.Ssl2Hello) != 0;
                Report(RuleCatalog.DeprecatedVersion, FactName.Versions, _facts.Versions.Origin, _facts.Versions.IsDefault,
                    PhraseName.DeprecatedVersions,
                    new object[] { TlsVersionNames.PhraseOf(deprecated), !hasHello ? "RFC 8996" : deprecated == TlsVersions.Ssl2Hello ? "RFC 6176" : new Phrase(PhraseName.ListEnd, "RFC 6176", "RFC 8996") },
                    remedies);
                return;
            }

            if (!_facts.VersionsAreAdded && (current & ~named) is var leftOut and not TlsVersions.None)
            {
                Report(RuleCatalog.LeftOutVersion, FactName.Versions, _facts.Versions.Origin, _facts.Versions.IsDefault,
                    PhraseName.VersionsLeftOut, new object[] { TlsVersionNames.PhraseOf(named), TlsVersionNames.PhraseOf(leftOut) },
                    remedies);
            }
        }

        private ConnectionLeg Leg()
        {
            if (_facts.Kind == ConnectionKind.Api)
                return ConnectionLeg.Https;
            // Where mode and port contradict each other, the narrower set holds.
            return _facts.Mode.Is(TlsMode.Wrapper) || _facts.Port.IsKnown && SesPorts.IsWrapper(_facts.Port.Value) ? ConnectionLeg.TlsWrapper : ConnectionLeg.StartTls;
        }

        private static TlsVersions Lowest(TlsVersions set) => (TlsVersions)((int)set & -(int)set);

        private void JudgeCertificate()
        {
            if (_facts.AcceptsAnyCertificate.Is(true))
                Report(RuleCatalog.CertificateNotChecked, FactName.Certificate, _facts.AcceptsAnyCertificate.Origin, false, PhraseName.AnyCertificate, Nothing, new Remedy(RemedyKind.Remove, string.Empty));
            if (_facts.ChecksRevocation.Is(false) && !_facts.ChecksRevocation.IsDefault)
                Report(RuleCatalog.RevocationNotChecked, FactName.Revocation, _facts.ChecksRevocation.Origin, false, PhraseName.RevokedCertificate, Nothing, new Remedy(RemedyKind.Remove, string.Empty));
            if (_facts.CheckedName.IsKnown && _facts.Host.IsKnown && !MayBear(_facts.CheckedName.Value))
            {
                var host = _facts.Host.Value;
                var right = !IsNoEndpoint ? host.Text : _host.SuggestedEndpoint;
                Report(RuleCatalog.OtherName, FactName.CheckedName, _facts.CheckedName.Origin, false,
                    PhraseName.CheckedAgainstOtherName, new object[] { _facts.CheckedName.Value.ToString(), host.ToString(), right is null ? AnyEndpoint : (object)new HostText(right).ToString() },
                    right is null || host.HasHoles ? Array.Empty<Remedy>() : new[] { new Remedy(RemedyKind.CheckedName, right) });
            }
        }

        // Whether the certificate of the connected host may bear the name: one certificate serves the plain, FIPS, dual-stack and interface names of a region.
        private bool MayBear(HostText name)
        {
            if (name.WithoutDot == _facts.Host.Value.WithoutDot)
                return true;
            var checkedName = SesHost.Parse(name);
            if (checkedName.Kind == SesHostKind.Unknown)
                return true;
            if (_isOwnName)
                return checkedName.Kind is SesHostKind.Smtp or SesHostKind.MailManager || _policy.IsOwnName(name);
            if (_host.Kind is SesHostKind.Unknown)
                return true;
            if (IsNoEndpoint)
                return checkedName.Kind == SesHostKind.Smtp && (checkedName.Region is null || _host.SuggestedEndpoint is null || checkedName.Region == _host.Region);
            if (checkedName.Kind != _host.Kind)
                return false;
            return IsMailManager
                ? name.HasHoles || _facts.Host.Value.HasHoles
                : checkedName.Region is null || _host.Region is null || checkedName.Region == _host.Region;
        }

        private void JudgeCredential()
        {
            if (!_facts.Password.IsKnown || _facts.Password.Value.IsPlaceholder)
                return;
            Report(RuleCatalog.HardCodedPassword, FactName.Password, _facts.Password.Origin, _facts.Password.IsDefault,
                _facts.Password.Origin?.Provenance is null ? PhraseName.PasswordInThisFile : PhraseName.PasswordInOtherFile, Nothing, new Remedy(RemedyKind.PasswordFromEnvironment, "SES_SMTP_PASSWORD"));
            if (_facts.Password.Value.HasShapeOfIamSecret && _facts.UserName.IsKnown && _facts.UserName.Value.StartsWith("AKIA", StringComparison.Ordinal))
                Report(RuleCatalog.IamSecretAsPassword, FactName.Password, _facts.Password.Origin, _facts.Password.IsDefault, PhraseName.IamSecret, Nothing);
        }

        private void JudgeApi()
        {
            if (_facts.ServiceUrlScheme.State != FactState.NotSet)
            {
                if (_facts.ServiceUrlScheme.IsKnown && string.Equals(_facts.ServiceUrlScheme.Value, "http", StringComparison.OrdinalIgnoreCase) && _host.Kind == SesHostKind.Api)
                {
                    Report(RuleCatalog.ApiWithoutHttps, FactName.ServiceUrl, _facts.ServiceUrlScheme.Origin, false,
                        PhraseName.HttpUrl, Nothing, new Remedy(RemedyKind.Https, string.Empty));
                }
            }
            else if (_facts.UsesHttp.Is(true))
            {
                Report(RuleCatalog.ApiWithoutHttps, FactName.Http, _facts.UsesHttp.Origin, false,
                    PhraseName.HttpSwitch, Nothing, new Remedy(RemedyKind.Remove, string.Empty));
            }
        }

        private void JudgeDelivery()
        {
            if (!_facts.ReceiverPolicy.Is(ReceiverTls.Optional))
                return;
            Report(RuleCatalog.ReceiverTlsNotRequired, FactName.ReceiverPolicy, _facts.ReceiverPolicy.Origin, _facts.ReceiverPolicy.IsDefault,
                _facts.ReceiverPolicy.IsDefault ? PhraseName.ReceiverPolicyNeverSet : PhraseName.ReceiverPolicyOptional, Nothing, new Remedy(RemedyKind.RequireReceiverTls, string.Empty));
        }

        private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

        // Every phrase ends with the place that the value came from, where that is another than the reported one.
        private void Report(Rule rule, FactName fact, FactOrigin? origin, bool isDefault, PhraseName phrase, object[] arguments, params Remedy[] remedies) =>
            _findings.Add(new Finding(rule, fact, origin ?? _facts.Site, isDefault, new Phrase(phrase, arguments.Append(origin?.Provenance ?? NoPlace).ToArray()), remedies));
    }
}
