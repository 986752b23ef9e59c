namespace SesSecurityAnalyzers.Verifier.Probing;

/// <summary>Alert descriptions that a refusal is read from (RFC 8446, section 6).</summary>
internal static class TlsAlert
{
    public const byte HandshakeFailure = 40;
    public const byte ProtocolVersion = 70;
    public const byte MissingExtension = 109;
    public const byte UnrecognizedName = 112;

    public static string Name(byte description) => description switch
    {
        0 => "close_notify",
        10 => "unexpected_message",
        20 => "bad_record_mac",
        22 => "record_overflow",
        HandshakeFailure => "handshake_failure",
        42 => "bad_certificate",
        47 => "illegal_parameter",
        48 => "unknown_ca",
        49 => "access_denied",
        50 => "decode_error",
        51 => "decrypt_error",
        ProtocolVersion => "protocol_version",
        71 => "insufficient_security",
        80 => "internal_error",
        86 => "inappropriate_fallback",
        90 => "user_canceled",
        MissingExtension => "missing_extension",
        110 => "unsupported_extension",
        UnrecognizedName => "unrecognized_name",
        116 => "certificate_required",
        120 => "no_application_protocol",
        _ => "alert",
    };
}
