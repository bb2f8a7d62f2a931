"""The same work for many items: in processes of one machine, or on a cluster."""
