using System;
using System.Formats.Asn1;
using SesSecurityAnalyzers.Verifier.Connecting;

namespace SesSecurityAnalyzers.Verifier.Probing;

/// <summary>Reads the certificate status out of an OCSP response (RFC 6960, 4.2.1).</summary>
internal static class OcspStaple
{
    public static RevocationStatus Read(byte[]? response)
    {
        if (response is null)
            return RevocationStatus.NotChecked;
        try
        {
            var outer = new AsnReader(response, AsnEncodingRules.BER).ReadSequence();
            const byte successful = 0;
            if (outer.ReadEnumeratedBytes().Span is not [successful])
                return RevocationStatus.Unknown;
            var bytes = outer.ReadSequence(new Asn1Tag(TagClass.ContextSpecific, 0)).ReadSequence();
            bytes.ReadObjectIdentifier();
            var data = new AsnReader(bytes.ReadOctetString(), AsnEncodingRules.BER).ReadSequence().ReadSequence();
            var version = new Asn1Tag(TagClass.ContextSpecific, 0, isConstructed: true);
            if (data.PeekTag() == version)
                data.ReadEncodedValue();
            data.ReadEncodedValue(); // responderID
            data.ReadGeneralizedTime();
            var single = data.ReadSequence().ReadSequence();
            single.ReadSequence(); // certID
            return single.PeekTag().TagValue switch
            {
                0 => RevocationStatus.Good,
                1 => RevocationStatus.Revoked,
                _ => RevocationStatus.Unknown,
            };
        }
        catch (AsnContentException)
        {
            return RevocationStatus.Unknown;
        }
    }
}
