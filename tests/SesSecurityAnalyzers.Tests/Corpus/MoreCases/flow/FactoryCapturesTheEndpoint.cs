using MailKit.Net.Smtp;
using MailKit.Security;
using Microsoft.Extensions.DependencyInjection;
using MimeKit;

namespace Ferry.Timetables;

public interface INotices
{
    void Send(MimeMessage message);
}

internal sealed class Notices : INotices
{
    private readonly string _host;
    private readonly int _port;
    private readonly SecureSocketOptions _security;

    public Notices(string host, int port, SecureSocketOptions security)
    {
        _host = host;
        _port = port;
        _security = security;
    }

    public void Send(MimeMessage message)
    {
        using var client = new SmtpClient();
        client.Connect(_host, _port, _security); //~ SESA103
        client.Send(message);
    }
}

internal sealed class Delays : INotices
{
    private readonly string _host;
    private readonly int _port;
    private readonly SecureSocketOptions _security;

    public Delays(string host, int port, SecureSocketOptions security)
    {
        _host = host;
        _port = port;
        _security = security;
    }

    public void Send(MimeMessage message)
    {
        using var client = new SmtpClient();
        client.Connect(_host, _port, _security);
        client.Send(message);
    }
}

public static class Startup
{
    public static void AddNotices(this IServiceCollection services)
    {
        var host = "email-smtp.eu-north-1.amazonaws.com";
        var port = 465;
        services.AddSingleton<INotices>(provider => new Notices(host, port, SecureSocketOptions.StartTls));
        services.AddKeyedSingleton<INotices>("delays", (provider, key) => new Delays(host, port, SecureSocketOptions.SslOnConnect));
    }
}
