import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.neo4j.configuration.GraphDatabaseInternalSettings;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.graphdb.QueryExecutionException;
import org.neo4j.io.ByteUnit;
import org.neo4j.io.locker.FileLockException;
import org.neo4j.kernel.internal.GraphDatabaseAPI;

/**
 * A Neo4j server on the loopback address that lives as long as its standard input is open, so that
 * it cannot outlive its parent, however the parent dies.
 *
 * <p>Arguments: the database's folder, the Bolt port (0: any free one). The first line of standard
 * input is the password. Says "ready PORT" or "locked" on standard output.
 */
public final class Neo4jServer {
  public static void main(String[] args) throws Exception {
    var folder = Path.of(args[0]);
    var input = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    var password = input.readLine();
    if (password == null) return;
    try {
      var service = start(folder, Integer.parseInt(args[1]));
      setPassword(service, folder, password);
      System.out.println("ready " + port(service));
      while (input.readLine() != null) {}
      service.shutdown();
    } catch (Exception failure) {
      if (isLocked(failure)) System.out.println("locked");
      else failure.printStackTrace();
      // Neo4j's threads would keep a half-started server alive.
      System.exit(1);
    }
  }

  private static DatabaseManagementService start(Path folder, int port) {
    return new DatabaseManagementServiceBuilder(folder)
        .setConfig(GraphDatabaseSettings.auth_enabled, true)
        .setConfig(GraphDatabaseSettings.pagecache_memory, ByteUnit.mebiBytes(128))
        .setConfig(GraphDatabaseSettings.log_queries, GraphDatabaseSettings.LogQueryLevel.OFF)
        .setConfig(GraphDatabaseSettings.udc_enabled, false)
        .setConfig(GraphDatabaseInternalSettings.netty_server_shutdown_quiet_period, 0)
        .setConfig(BoltConnector.enabled, true)
        .setConfig(BoltConnector.listen_address, new SocketAddress("127.0.0.1", port))
        .build();
  }

  /** Once a folder: it takes two seconds, and setting the same password again is an error. */
  private static void setPassword(DatabaseManagementService service, Path folder, String password)
      throws Exception {
    var done = folder.resolve("password-is-set");
    if (Files.exists(done)) return;
    var statement = "ALTER USER neo4j SET PASSWORD $password CHANGE NOT REQUIRED";
    try {
      service.database("system").executeTransactionally(statement, Map.of("password", password));
    } catch (QueryExecutionException failure) {
      // A start that was killed between the statement and the file had set it already.
      if (!failure.getMessage().contains("cannot be the same")) throw failure;
    }
    Files.createFile(done);
  }

  private static int port(DatabaseManagementService service) {
    var system = (GraphDatabaseAPI) service.database("system");
    var ports = system.getDependencyResolver().resolveDependency(ConnectorPortRegister.class);
    return ports.getLocalAddress(ConnectorType.BOLT).getPort();
  }

  private static boolean isLocked(Throwable failure) {
    if (failure == null) return false;
    return failure instanceof FileLockException || isLocked(failure.getCause());
  }
}
