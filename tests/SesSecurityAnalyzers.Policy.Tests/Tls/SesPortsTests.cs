using SesSecurityAnalyzers.Policy.Tls;
using Xunit;

namespace SesSecurityAnalyzers.Policy.Tests.Tls;

public sealed class SesPortsTests
{
    [Theory]
    [InlineData(25, true, false, 465)]
    [InlineData(587, true, false, 465)]
    [InlineData(2587, true, false, 2465)]
    [InlineData(465, false, true, 587)]
    [InlineData(2465, false, true, 2587)]
    public void Each_port_has_one_mode_and_a_counterpart(int port, bool isStartTls, bool isWrapper, int counterpart)
    {
        Assert.Equal((isStartTls, isWrapper, counterpart), (SesPorts.IsStartTls(port), SesPorts.IsWrapper(port), SesPorts.Counterpart(port)));
        Assert.Equal(isStartTls, SesPorts.StartTlsPorts.Contains(port));
        Assert.Equal(isWrapper, SesPorts.WrapperPorts.Contains(port));
    }

    [Fact]
    public void No_other_port_has_a_mode()
    {
        var served = Enumerable.Range(0, 65536).Where(port => SesPorts.IsStartTls(port) || SesPorts.IsWrapper(port));
        Assert.Equal(SesPorts.StartTlsPorts.Concat(SesPorts.WrapperPorts).Order(), served);
    }

    [Fact]
    public void Mail_manager_has_two() => Assert.Equal([25, 587], SesPorts.MailManagerPorts);
}
