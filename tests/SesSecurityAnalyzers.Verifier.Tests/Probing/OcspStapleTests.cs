using System.Formats.Asn1;
using SesSecurityAnalyzers.Verifier.Connecting;
using SesSecurityAnalyzers.Verifier.Probing;
using Xunit;

namespace SesSecurityAnalyzers.Verifier.Tests.Probing;

public sealed class OcspStapleTests
{
    [Theory]
    [InlineData(0, RevocationStatus.Good)]
    [InlineData(1, RevocationStatus.Revoked)]
    [InlineData(2, RevocationStatus.Unknown)]
    public void Reads_the_status(int status, RevocationStatus answer) => Assert.Equal(answer, OcspStaple.Read(Response(status, successful: true)));

    // RFC 6960, 4.2.1: the version may be written out.
    [Fact]
    public void The_version_may_be_there() => Assert.Equal(RevocationStatus.Revoked, OcspStaple.Read(Response(1, successful: true, withVersion: true)));

    [Fact]
    public void What_cannot_be_read_is_unknown()
    {
        Assert.Equal(RevocationStatus.NotChecked, OcspStaple.Read(null));
        Assert.Equal(RevocationStatus.Unknown, OcspStaple.Read([]));
        Assert.Equal(RevocationStatus.Unknown, OcspStaple.Read([0x30, 3, 0x0A, 1, 6]));
        byte[] whole = Response(0, successful: true);
        for (int length = 1; length < whole.Length; length++)
            Assert.Equal(RevocationStatus.Unknown, OcspStaple.Read(whole[..length]));
    }

    internal static byte[] Response(int status, bool successful, bool withVersion = false)
    {
        var basic = new AsnWriter(AsnEncodingRules.DER);
        using (basic.PushSequence())
        {
            using (basic.PushSequence())
            {
                if (withVersion)
                {
                    using (basic.PushSequence(new Asn1Tag(TagClass.ContextSpecific, 0)))
                        basic.WriteInteger(0);
                }

                using (basic.PushSequence(new Asn1Tag(TagClass.ContextSpecific, 2)))
                    basic.WriteOctetString(new byte[20]);
                basic.WriteGeneralizedTime(DateTimeOffset.UnixEpoch, omitFractionalSeconds: true);
                using (basic.PushSequence())
                using (basic.PushSequence())
                {
                    using (basic.PushSequence())
                        basic.WriteInteger(1);
                    var tag = new Asn1Tag(TagClass.ContextSpecific, status, isConstructed: status == 1);
                    if (status == 1)
                    {
                        using (basic.PushSequence(tag))
                            basic.WriteGeneralizedTime(DateTimeOffset.UnixEpoch, omitFractionalSeconds: true);
                    }
                    else
                    {
                        basic.WriteNull(tag);
                    }
                }
            }
        }

        var response = new AsnWriter(AsnEncodingRules.DER);
        using (response.PushSequence())
        {
            response.WriteEnumeratedValue(successful ? ResponseStatus.Successful : ResponseStatus.TryLater);
            using (response.PushSequence(new Asn1Tag(TagClass.ContextSpecific, 0)))
            using (response.PushSequence())
            {
                response.WriteObjectIdentifier("1.3.6.1.5.5.7.48.1.1");
                response.WriteOctetString(basic.Encode());
            }
        }

        return response.Encode();
    }

    private enum ResponseStatus
    {
        Successful = 0,
        TryLater = 3,
    }
}
