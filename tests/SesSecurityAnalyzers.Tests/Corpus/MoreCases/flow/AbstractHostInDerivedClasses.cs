using System.Net.Mail;

namespace Hospital.Paging;

internal abstract class PagerBase
{
    private readonly SmtpClient _client;

    protected PagerBase(string host, int port, bool ssl)
    {
        _client = new SmtpClient(host, port);
        _client.EnableSsl = ssl; //~ SESA101
    }

    public abstract string Ward { get; }

    public void Page(string doctor, string text) => _client.Send("pager@example.com", doctor, Ward, text);
}

internal sealed class SurgeryPager() : PagerBase("email-smtp.ca-central-1.amazonaws.com", 587, ssl: false)
{
    public override string Ward => "Surgery";
}

internal sealed class RadiologyPager() : PagerBase("pager.hospital.example.net", 25, ssl: false)
{
    public override string Ward => "Radiology";
}

public static class Pagers
{
    public static void Test(string doctor)
    {
        PagerBase[] pagers = [new SurgeryPager(), new RadiologyPager()];
        foreach (var pager in pagers)
        {
            pager.Page(doctor, $"Test of {pager.Ward}");
        }
    }
}
