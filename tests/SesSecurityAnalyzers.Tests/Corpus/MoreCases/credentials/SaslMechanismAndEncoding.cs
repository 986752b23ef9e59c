using System.Text;
using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Gym.Courses;

public sealed class CourseMailer(string password)
{
    public async Task SendAsync(MimeMessage m)
    {
        using var client = new SmtpClient();
        await client.ConnectAsync("email-smtp.eu-west-1.amazonaws.com", 587, SecureSocketOptions.StartTls);
        await client.AuthenticateAsync(new SaslMechanismPlain("AKIAIOSFODNN7EXAMPLE", "BMW5RDrXmmVs0lV7GpI4oLkHXpZ4stDsk6q91z1g38Pk")); //~ SESA601
        await client.SendAsync(m);
    }

    public async Task SendEncodedAsync(MimeMessage m)
    {
        using var client = new SmtpClient();
        await client.ConnectAsync("email-smtp.eu-west-1.amazonaws.com", 587, SecureSocketOptions.StartTls);
        await client.AuthenticateAsync(Encoding.UTF8, "AKIAIOSFODNN7EXAMPLE", "BMW5RDrXmmVs0lV7GpI4oLkHXpZ4stDsk6q91z1g38Pk"); //~ SESA601
        await client.SendAsync(m);
    }

    public async Task SendGivenAsync(MimeMessage m)
    {
        using var client = new SmtpClient();
        await client.ConnectAsync("email-smtp.eu-west-1.amazonaws.com", 587, SecureSocketOptions.StartTls);
        await client.AuthenticateAsync(new SaslMechanismLogin("AKIAIOSFODNN7EXAMPLE", password));
        await client.SendAsync(m);
    }
}
