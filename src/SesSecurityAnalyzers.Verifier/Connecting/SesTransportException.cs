using System;
using SesSecurityAnalyzers.Policy.Rules;

namespace SesSecurityAnalyzers.Verifier.Connecting;

/// <summary>
/// A connection was refused or failed, or a message was not sent. The message says what was tried, what the server answered, the likely cause and what to do about it.
/// It never holds a credential, not even one that the server echoed.
/// </summary>
public sealed class SesTransportException : Exception
{
    internal SesTransportException(SesFailure failure, SesSmtpStage stage, string message, Rule? rule = null, int? replyCode = null, Exception? inner = null)
        : base(message, inner)
    {
        Failure = failure;
        Stage = stage;
        RuleId = rule?.Id;
        ReplyCode = replyCode;
        HelpLink = rule?.HelpLink.AbsoluteUri;
    }

    /// <summary>Why.</summary>
    public SesFailure Failure { get; }

    /// <summary>How far the connection or the transaction had come.</summary>
    public SesSmtpStage Stage { get; }

    /// <summary>The rule that asks for it, for example <c>SESA101</c>; <see langword="null"/> where no rule does.</summary>
    public string? RuleId { get; }

    /// <summary>The reply code of the server (RFC 5321 4.2), or <see langword="null"/>.</summary>
    public int? ReplyCode { get; }

    /// <summary>Whether a credential may have left this machine. Always <see langword="false"/> for a refused connection.</summary>
    public bool CredentialSent => Stage >= SesSmtpStage.Authentication;

    /// <summary>Whether the server may have taken the message although no answer came. Such a message is never sent again by this library.</summary>
    public bool MayHaveBeenAccepted => Failure == SesFailure.OutcomeUnknown;

    /// <summary>Whether the same may succeed later.</summary>
    public bool IsTransient => Failure is SesFailure.Unreachable or SesFailure.Timeout or SesFailure.ConnectionClosed or SesFailure.Throttled or SesFailure.QueueFull;
}
